"""f-strings: expressions, conversions, specs, nesting, debugging."""

name, value, width = "baton", 3.14159, 10
print("expressions")
print(f"{name}", f"{ name }", f"{name!r} {name!s} {name!a}", f"{1 + 2 * 3}", f"{'nested'}", f"{name[0]}{name[1:3]}")
print(f"{ {'a': 1}['a'] }", f"{(lambda x: x * 2)(3)}", f"{[n for n in range(3)]}", f"{value if value > 3 else 0}")
print(f"{{}} {{{name}}} {{{{", f"}}", f"{'{'}{'}'}")
print("same quotes inside")
print(f"{"double"} {'single'} {"a" + f"{"b" + f"{"c"}"}"}")
print("specs")
print(f"{value:.2f}|{value:8.3f}|{value:<8.1f}|{value:^+9.2f}|{42:05d}|{42:x}|{42:#b}|{1234567:,}")
print(f"{name:>{width}}|{name:{'*'}^{width}}|{value:{width}.{2}f}|{value!r:>10}|{name!r:^{width + 2}}")
print(f"{1e10:g} {1e-10:g} {0.5:.0%} {True:d} {True} {None} {255:#06x} {12:c}".replace("\x0c", "FF"))
print("debugging")
print(f"{name=} {value = } {1 + 1=} {name=!s} {value=:.1f} {name = !r:>9}")
print("over lines")
print(f"{
    name
} {name
   .upper()}")
print(f"""{
    value:.1f}
second {name}
""")
print(f"{name!r}" "plain {name}" f'{value:.0f}')
x = 5
print(f"{x:{x}}{x:>{x}}{x!s:{'<'}{x}}|", f"{'a\nb'}", f"{x:=+6}", f"{x,}", f"{x, 6}", f"{*[1, 2],}")
print(f"{yes if (yes := x) else 0}", f"{(y := 3)}", y, f"{x:=}" if False else "")
