x = ("abc"
  .join([
     1]).upper())
