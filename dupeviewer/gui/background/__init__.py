"""What goes on behind the screens: scans, regrouping, many marks at once, drives that come back."""
