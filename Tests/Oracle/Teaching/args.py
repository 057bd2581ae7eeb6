# baton: args="one 'two words'"
import sys

print(sys.argv[1:])
