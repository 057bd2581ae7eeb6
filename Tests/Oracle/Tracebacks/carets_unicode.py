naïve = "ünïcödé"
print(naïve + 1, "日本語")
