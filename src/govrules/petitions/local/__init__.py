"""Local time limits of petitions 信访的地方和部门期限: one file for each place."""
