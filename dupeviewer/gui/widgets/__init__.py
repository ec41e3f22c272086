"""What the platform lacks and every screen is made of: controls, lists, frames, fields."""
