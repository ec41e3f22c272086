"""The compare screen: photos of one group laid on each other and looked at closely."""
