import inspect
inspect.signature(5)
