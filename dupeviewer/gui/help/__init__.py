"""What the program says of itself: keys, hints, licences."""
