"""What to do about duplicates: marks, suggestions, the checked plan."""
