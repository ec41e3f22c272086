"""One group: its photos side by side, the suggestion, and the keys that decide."""
