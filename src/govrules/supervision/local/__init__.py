"""Local time limits of supervision 督查的地方期限: one file for each place."""
