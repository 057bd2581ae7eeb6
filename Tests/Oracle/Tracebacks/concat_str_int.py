"age: " + 5
