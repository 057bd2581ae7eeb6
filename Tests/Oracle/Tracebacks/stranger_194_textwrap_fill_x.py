import textwrap
textwrap.fill("x", 0)
