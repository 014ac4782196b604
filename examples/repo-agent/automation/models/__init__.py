"""What the program is told: settings and workflows."""
