import json, textwrap, string, collections, statistics
DATA = """sku,name,qty,price
A1,Widget,10,2.50
B2,"Gadget, large",3,19.99
C3,Doohickey,0,7
D4,Thing,x,1
"""
def parse_csv(text):
    for ln, line in enumerate(text.strip().splitlines(), 1):
        out, cur, q = [], "", False
        for ch in line:
            if ch == '"': q = not q
            elif ch == "," and not q: out.append(cur); cur = ""
            else: cur += ch
        out.append(cur)
        if ln == 1: head = out
        else: yield ln, dict(zip(head, out))
items, errors = {}, []
for ln, row in parse_csv(DATA):
    try: items[row.pop("sku")] = row | {"qty": int(row["qty"]), "price": float(row["price"])}
    except ValueError as e: errors.append(f"line {ln}: {e}")
print(json.dumps(items, indent=2, sort_keys=True)); print(errors)
w = max(len(v["name"]) for v in items.values())
print(f"{'SKU':<5}|{'NAME':^{w}}|{'QTY':>5}|{'TOTAL':>10}"); print("-" * (w + 23))
for k, v in sorted(items.items(), key=lambda kv: -kv[1]["price"] * kv[1]["qty"]):
    print(f"{k:<5}|{v['name']:^{w}}|{v['qty']:>5d}|{v['qty'] * v['price']:>10,.2f}")
print(string.Template("$name costs $$${price}").substitute(items["A1"]), string.Template("$a $b").safe_substitute(a=1))
print(textwrap.fill("The quick brown fox jumps over the lazy dog. " * 3, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.dedent("""
    a
      b
    c""").strip(), textwrap.shorten("hello wonderful world", 15), textwrap.indent("x\ny", "> "))
words = "the cat sat on the mat the end".split(); c = collections.Counter(words)
print(c.most_common(2), {k: v for k, v in sorted(c.items())}, statistics.mean(c.values()), statistics.median([1, 3, 2]), statistics.pstdev([1, 2, 3]))
by = collections.defaultdict(list)
for x in words: by[len(x)].append(x)
print(dict(by), json.loads('{"a": [1, 2.5, null, true, "\\u00e9"]}'), json.dumps({"k": (1, None), 3: float("inf")}), json.dumps("é\n"), json.dumps([1, {"a": []}], separators=(",", ":")))
for bad in ('{"a": }', "[1,", '{"a" 1}', "nul", '"\n"', "[1] x", ""):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e, e.pos, e.lineno, e.colno)
try: json.dumps({1, 2})
except TypeError as e: print(e)
try: json.dumps({(1,): 2})
except TypeError as e: print(e)
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
class E(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({"s": {3, 1}}, cls=E), json.dumps({"s": {1}}, default=list), json.loads("[1.5, 2]", parse_float=str, parse_int=float), json.loads('{"b": 1}', object_hook=lambda d: list(d)))
