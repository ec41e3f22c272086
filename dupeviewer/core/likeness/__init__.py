"""How alike two pictures are: fingerprints, matches, evidence, clusters."""
