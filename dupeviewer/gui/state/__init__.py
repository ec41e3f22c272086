"""How groups are laid out by row and stand in the review: what the session is made of."""
