print(f"""
   {1}
   {None + 1
   }
""")
