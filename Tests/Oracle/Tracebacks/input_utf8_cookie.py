# coding: utf-8
print("é")
1/0
