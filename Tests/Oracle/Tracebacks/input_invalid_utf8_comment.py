print("fine")
# é in a comment
