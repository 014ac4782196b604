"""How a run went, for people. Needs the extra `analytics`."""
