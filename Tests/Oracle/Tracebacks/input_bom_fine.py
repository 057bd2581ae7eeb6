print("bom", __name__)
1/0
