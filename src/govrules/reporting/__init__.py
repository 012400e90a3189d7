"""Reporting 信息报送: information reports, sudden events, returns and the answer to public opinion."""
