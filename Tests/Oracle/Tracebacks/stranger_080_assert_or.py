assert [] or {}
