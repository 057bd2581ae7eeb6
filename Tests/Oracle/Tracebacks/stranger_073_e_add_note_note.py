try: 1 / 0
except ZeroDivisionError as e:
    e.add_note("note 1"); e.add_note("two\nlines"); raise
