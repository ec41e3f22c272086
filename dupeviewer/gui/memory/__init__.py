"""What is written down while the user works, and shown again at the next start."""
