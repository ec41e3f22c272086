"""Marking many groups at once: the rules assistant, folder twins, the spot-check."""
