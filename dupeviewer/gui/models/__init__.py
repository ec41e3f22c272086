"""Read-only windows on the session for item views, and the words they show."""
