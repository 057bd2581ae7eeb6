raise "an error"
