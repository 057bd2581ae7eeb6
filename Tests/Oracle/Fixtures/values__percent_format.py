"""%-formatting."""

def show(*actions):
    for action in actions:
        try:
            print(repr(action()))
        except Exception as error:
            print(type(error).__name__, error)
show(lambda: "%d %s" % (1, "a"), lambda: "%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), lambda: "%x %X %#x %o %#o" % (255, 255, 255, 8, 8), lambda: "%f %.2f %8.3f %-8.1f| %e %g %G" % (3.14159, 3.14159, 3.14159, 3.14159, 31415.9, 0.00001, 1e20),
     lambda: "%s %r %a" % ("é", "é", "é"), lambda: "%c%c" % ("a", 98), lambda: "%%" % (), lambda: "%5s|%-5s|%.2s" % ("ab", "ab", "abc"), lambda: "%(a)s %(b)d" % {"a": 1, "b": 2}, lambda: "%*d|%.*f" % (5, 42, 2, 3.14159), lambda: "%s" % (1,), lambda: "%s" % [1, 2], lambda: "%s" % None,
     lambda: "%d" % 3.9, lambda: "%d" % True, lambda: "%i" % -5, lambda: "%d" % 10**20, lambda: "%s %s" % (1,), lambda: "%s" % (1, 2), lambda: "%d" % "x", lambda: "%f" % "x", lambda: "%x" % 1.5, lambda: "%q" % 1, lambda: "%" % 1, lambda: "%(a)s" % 5, lambda: "%(x)s" % {}, lambda: "abc" % 5, lambda: "abc" % (), lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%s" % {"a": 1}, lambda: "%.3d" % 5, lambda: "%+.1e" % 12345.678, lambda: "%#.3g" % 1.0, lambda: "%5%" % (), lambda: "%-+5d|" % 3, lambda: "%.0f" % 2.5, lambda: "%10.4s|" % "abcdefgh")
