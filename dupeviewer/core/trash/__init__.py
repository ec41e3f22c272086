"""The only room that moves the user's files."""
