import warnings
warnings.warn("careful"); warnings.warn("dep", DeprecationWarning)
1 / 0
