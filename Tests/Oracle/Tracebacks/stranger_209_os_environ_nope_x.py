import os
os.environ["NOPE_X"]
