"""Local time limits of proposals 建议提案的地方期限: one file for each place."""
