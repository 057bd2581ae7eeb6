import sys
for t in ["", "a", "ab", "abc", "abcdefg", "abcdefgh", "abcdefg\x03", "abcdefg\x08", "abcdefghi", "x"*16, "x"*17,"y"*64,"z"*65, "é", "éé"*5, "日", "日本", "日本語テキスト", "😀", "a😀", "日😀"*20, "\ud800", "é日"]:
    print(ascii(t), hash(t), hash(t+"q"), hash(("k"+t)[1:]))
for b in [b"", b"a", b"abcdefgh", b"abcdefg", b"x"*50]:
    print(b, hash(b), hash(memoryview(b)))
print(hash("abc")==hash(b"abc"))
vals = [0,1,-1,-2,2**61-1,2**61,-(2**61-1),2**64,10**30,-10**30,True,0.0,-0.0,1.5,-1.5,0.1,1e300,5e-324,float('inf'),-float('inf'),1j,1+2j,-1j,0.5-0.5j,None,(),(1,),(1,2,3),("a",("b",)),frozenset(),frozenset([1,2,3]),frozenset("abc"),range(0),range(1),range(5),range(0,10,3),range(1,2,5),slice(1,2),slice(None),slice(1,2,3),(None,True,1.5)]
for v in vals: print(v, hash(v))
class S(str): pass
print(hash(S("abc")), hash(S("abcdefghijkl")), {S("abc"):1}["abc"])
print(hash(type("E",(),{"__hash__":lambda s:-1})()))
words = "the quick brown fox jumps over the lazy dog and then some more words like abcdefgh ijklmnopq".split()
print(set(words)); print({w:1 for w in words}.keys() & {"fox","dog","cat"}); print(frozenset(words)|{"a","b"})
s=set()
for w in words: s.add(w); 
for w in words[::2]: s.discard(w)
print(s); s.update("xyz"); print(s, s.pop(), s)
print(set("hello world"), set(b"hello"), {1.5,"a",None,(1,2),b"x"})
print(sys.flags.hash_randomization)
for number in range(3000): hash(str(number))
print(hash(""), set(["x", "", "yy"]), hash(str()))
