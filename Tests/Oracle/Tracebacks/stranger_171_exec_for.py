exec("for")
