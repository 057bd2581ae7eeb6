x = 1; y = 2; z = x / 0; print("never")
