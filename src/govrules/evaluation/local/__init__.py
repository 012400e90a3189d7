"""Local rules of evaluation 考核评议的地方规定: one file for each place, office or plan."""
