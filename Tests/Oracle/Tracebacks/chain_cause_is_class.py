raise ValueError("with a cause") from KeyError
