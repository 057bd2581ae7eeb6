class Renamed(Exception):
    pass


Renamed.__module__ = "package.module"
raise Renamed("elsewhere")
