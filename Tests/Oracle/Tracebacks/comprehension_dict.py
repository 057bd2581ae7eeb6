print({k: undefined for k in "ab"})
