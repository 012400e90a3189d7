"""Disclosure of government information 政府信息公开: applications, their replies, and proactive publication."""
