# -*- coding: latin-1 -*-
print("éß")
