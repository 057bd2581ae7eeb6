raise ImportError("cannot", name="m", path="/p")
