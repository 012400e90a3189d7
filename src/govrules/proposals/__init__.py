"""Proposals 建议提案: deputies' suggestions and members' proposals."""
