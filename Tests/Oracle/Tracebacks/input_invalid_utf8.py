print("fine")
x = "ÿþ"
