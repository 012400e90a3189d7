"""Powers 行政权力: licences, environmental assessment, permits, penalties and compulsion."""
