"""The list of groups: filter bar, virtualised list, bulk button."""
