"""Evaluation 评议考核: appraisals, assessments and campaigns."""
