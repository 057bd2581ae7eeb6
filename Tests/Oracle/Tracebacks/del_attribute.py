class Box:
    pass


del Box().lid
