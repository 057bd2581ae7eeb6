x=5
print(('a%.3s|%-5s' % (x,x))['c'])
