"""How a run went, in numbers."""
