error = ValueError("noted")
error.add_note("inside")
group = ExceptionGroup("with notes", [error])
group.add_note("outside\ntwo lines")
raise group
