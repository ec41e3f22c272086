"""The scan on screen: how far it is, how long it takes, and what came of it."""
