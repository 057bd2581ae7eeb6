raise ValueError("überschätzt 日本 \t tab \x1b escape")
