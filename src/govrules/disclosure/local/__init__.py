"""Local rules of disclosure 政务公开的地方规定: one file for each place, office or plan."""
