("abc"
   .encode(encoding=5
   ))
