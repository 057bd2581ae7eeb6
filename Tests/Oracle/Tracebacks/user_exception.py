class ConfigError(Exception):
    pass


raise ConfigError("missing section")
