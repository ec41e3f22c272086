"""What is true of photos: no window, no printing, no settings files in here."""
