"""Petitions 信访: petitions, their review and the hotline."""
