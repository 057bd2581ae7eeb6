# baton: speed=fast
