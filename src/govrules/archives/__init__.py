"""Archives 档案: filing, transfer, opening and secrecy."""
