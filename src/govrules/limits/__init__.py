"""Rules 规则: time limits with their history, and the answers they give."""
