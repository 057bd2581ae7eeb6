raise OSError(13, "Permission denied", "a.txt")
