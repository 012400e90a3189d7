"""Decisions 决策: open decisions and public participation."""
