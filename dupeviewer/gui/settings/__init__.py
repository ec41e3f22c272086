"""The settings: six pages over the preferences, each change in force at once."""
