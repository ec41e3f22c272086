"""The files that could not be read, and why."""
