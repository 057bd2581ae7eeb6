async def work():
    pass


held = work()
print("end")
