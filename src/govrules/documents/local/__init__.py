"""Local time limits of documents 公文的地方期限: one file for each place."""
