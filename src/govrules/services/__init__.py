"""Services 政务服务: service windows and service items."""
