import sys


class W:
    def write(self, text):
        sys.__stdout__.write('W:' + text)


sys.stdout = W()
print('x', 1)
