// The program `baton`: options and commands in, an exit status out.
print("baton")
