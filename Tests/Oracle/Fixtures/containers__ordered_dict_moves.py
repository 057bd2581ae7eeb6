from collections import OrderedDict
d=OrderedDict([(1,'a'),(2,'b'),(False,'c')])
d.move_to_end(1.0); print(d)
d.move_to_end(0, last=False); print(d)
for k in ((),(1,),(1,2),[],None,'x'):
    try: d.move_to_end(k)
    except Exception as e: print(repr(e))
    try: del d[k]
    except Exception as e: print(repr(e))
    try: d[k]
    except Exception as e: print(repr(e))
    try: {}.pop(k)
    except Exception as e: print(repr(e))
    try: set().remove(k)
    except Exception as e: print(repr(e))
