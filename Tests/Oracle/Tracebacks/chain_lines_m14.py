(
 "x".join(
   ["a", "b"]).index("z"))
