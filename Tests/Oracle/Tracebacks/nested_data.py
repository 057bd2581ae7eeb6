data = {"list": [{"deep": (1, 2)}]}
data["list"][0]["deep"][5]
