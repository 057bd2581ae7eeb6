class Empty:
    pass


Empty.missing
