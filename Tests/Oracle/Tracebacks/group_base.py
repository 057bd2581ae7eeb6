raise BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError("plain")])
