"""The smoke test of a benchmark whose peers have none."""
