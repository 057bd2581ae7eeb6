print(d["a"]["c"]["z"] if (d := {"a": {"c": {}}}) else 0)
