"""Supervision 督查: supervision items and rectification lists."""
