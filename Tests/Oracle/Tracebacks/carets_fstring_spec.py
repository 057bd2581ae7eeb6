width = "wide"
print(f"{3.14159:{width}}")
