"""Remedies 救济: administrative reconsideration, litigation and compensation."""
