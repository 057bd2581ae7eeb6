#!/usr/bin/env python3
# baton: args="a 'b c'"
import sys

print(sys.argv[1:])
