"""Who answers what menus and keys ask for, and leads from one screen to the next."""
