error = ValueError("core")
for level in range(12):
    error = ExceptionGroup(f"level {level}", [error])
raise error
