// The text of module linecache.

enum LinecacheText {
  static let source = #"""
    from _traceback import lines as _lines

    __all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

    cache = {}


    def getlines(filename, module_globals=None):
        found = _lines(filename)
        if found and not found[-1].endswith('\n'):
            found[-1] += '\n'
        return found


    def getline(filename, lineno, module_globals=None):
        found = getlines(filename, module_globals)
        return found[lineno - 1] if 1 <= lineno <= len(found) else ''


    def clearcache():
        cache.clear()


    def checkcache(filename=None):
        pass


    def updatecache(filename, module_globals=None):
        return getlines(filename, module_globals)


    def lazycache(filename, module_globals):
        return False
    """#
}
