"""What lies on disk: finding photos, opening pictures, reading their facts."""
