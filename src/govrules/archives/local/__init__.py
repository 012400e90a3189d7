"""Local rules of archives 档案的地方规定: one file for each place, office or plan."""
