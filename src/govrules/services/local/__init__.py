"""Local rules of services 政务服务的地方规定: one file for each place, office or plan."""
