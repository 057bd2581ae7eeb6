if True:
	values = [1]
	values[	3	]
