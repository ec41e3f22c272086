"""Photos the user asks about: why two were not matched, and where copies of some are."""
