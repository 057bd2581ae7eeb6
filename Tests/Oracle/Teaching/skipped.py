# baton: skip="needs a network"
