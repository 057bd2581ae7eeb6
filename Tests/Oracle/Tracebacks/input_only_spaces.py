   
	
  # c
