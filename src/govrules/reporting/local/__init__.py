"""Local time limits of reporting 信息报送的地方和部门期限: one file for each place."""
