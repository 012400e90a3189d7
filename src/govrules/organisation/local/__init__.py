"""Local rules of organisation 组织的地方规定: one file for each place, office or plan."""
