"""What was trashed and what was set aside, with the ways back."""
