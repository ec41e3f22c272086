"""What DupeViewer costs in time and memory, measured against others in the same run.

Each module here is one benchmark with a `main`; those with an underscore are what they share.
"""
