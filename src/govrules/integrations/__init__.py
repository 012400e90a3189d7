"""Integrations 对接: what govrules hands to other kinds of software, each through a kept library."""
