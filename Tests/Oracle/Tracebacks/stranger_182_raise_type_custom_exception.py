raise type("Custom", (Exception,), {"__module__": "my.mod"})("x")
