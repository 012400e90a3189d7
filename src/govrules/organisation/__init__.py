"""Organisation 组织: leading groups, staff and internal rules."""
