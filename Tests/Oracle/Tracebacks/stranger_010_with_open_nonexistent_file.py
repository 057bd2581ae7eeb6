with open("/nonexistent/file.txt") as f:
    pass
