import string
string.Template("$a").substitute()
