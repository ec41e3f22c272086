"""The window: how what the core knows looks, and what the user says to it."""
