import sys

sys.exit("stopped because of this")
