"""The ten-minute tidy: the groups that give most for a moment, one after the other."""
