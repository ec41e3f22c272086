"""What is asked of the system around the window: its power, memory, other programs, signals."""
