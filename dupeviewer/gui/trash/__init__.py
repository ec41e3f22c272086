"""The step in which marked photos go to the trash: facts, progress, result."""
