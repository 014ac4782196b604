"""What the program does: actions, and the order in which they run."""
