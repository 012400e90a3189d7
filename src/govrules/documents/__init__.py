"""Documents 公文: official documents, rule-making, normative documents and meetings."""
