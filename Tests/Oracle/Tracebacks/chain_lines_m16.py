a = [1, 2]
("abc"
   .replace(*a,
     5)
   .upper())
