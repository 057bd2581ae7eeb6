raise None
