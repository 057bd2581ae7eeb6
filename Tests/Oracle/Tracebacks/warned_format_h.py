x=5
print(('%s' % (x,))(3))
