def run(coro):
    try:
        while True: print("yielded", coro.send(None))
    except StopIteration as e: return e.value
class Y:
    def __init__(self, v): self.v = v
    def __await__(self): r = yield self.v; return r
async def f(): 
    a = await Y(1); b = await Y(2); return a, b
print(run(f()))
c = f(); print(c.send(None), c.send("x"))
try: c.send("y")
except StopIteration as e: print(e.value)
c = f(); c.send(None)
try: c.throw(ValueError("in"))
except ValueError as e: print(e)
c = f(); c.send(None); c.close()
