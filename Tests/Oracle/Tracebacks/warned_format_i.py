x=5
print(('%s' % (x,))['a'])
