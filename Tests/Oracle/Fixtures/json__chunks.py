import json
E=json.JSONEncoder
class D(E):
    def default(self,o): return {"cls":str(type(o).__name__)}
vals=[1,"a\né",1.5,None,True,[],{},[[]],[{}],{"a":{}},{"a":[]},[1,[2,[3]]],{"b":1,"a":[1,{"c":2.5}]},{1:2,None:3,True:4,1.5:5},{(1,):2},{(1,):2,"a":1},{"a":1,(1,):2},[float("nan"),float("inf"),-float("inf")],{float("nan"):1},(),(1,2),[()],object,[object,1],{"k":object}]
for cls in (E,D):
  for kw in ({},{"indent":2},{"indent":"\t"},{"indent":0},{"sort_keys":True},{"skipkeys":True},{"skipkeys":True,"indent":1},{"allow_nan":False},{"ensure_ascii":False},{"separators":(",",":")},{"check_circular":False},{"separators":(",",":"),"indent":3}):
    for v in vals:
        out=[]
        try:
            for c in cls(**kw).iterencode(v): out.append(c)
        except Exception as e: out.append((type(e).__name__,str(e)))
        print(kw,out)
        try: print(cls(**kw).encode(v))
        except Exception as e: print(type(e).__name__,str(e))
a=[1]; a.append(a)
d={}; d["x"]=[d]
for v in (a,d):
    out=[]
    try:
        for c in E().iterencode(v): out.append(c)
    except Exception as e: out.append((type(e).__name__,str(e)))
    print(out)
class F:
    def write(self,s): print(repr(s))
json.dump({"a":[1,2,{"b":None}]}, F()); json.dump([1,"x"], F(), indent=1)
