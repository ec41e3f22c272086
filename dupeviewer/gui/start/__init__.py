"""The first screen: which folders to check, and what to look for in them."""
