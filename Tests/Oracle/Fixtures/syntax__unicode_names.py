"""Unicode in names and strings."""

naïve = 1
日本 = 2
ñ_ = naïve + 日本
𝓍 = 5
print(naïve, 日本, ñ_, x)
class Größe:
    µ = "micro"
    def größer(self): return "größer"
print(Größe().größer(), Größe.μ, Größe.__name__)
print("ünïcödé".upper(), "ÄÖÜ".lower(), "straße".upper(), "日本語"[1], len("日本語"), "日本語"[::-1], "é" == "e\u0301")
print(ord("é"), chr(233), chr(0x1F600), "\N{SNOWMAN}", "😀".encode(), "a😀b"[1], "a😀b".find("b"), sorted("bäaé"))
print({"é": 1}["é"], repr("é\n\x7f\u200b\ud7ff"), ascii("é😀"))
