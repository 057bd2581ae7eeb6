if 1:
 if 1:
  if 1:
   if 1:
    if 1:
     if 1:
      if 1:
       while 1:
        for a in b:
         for a in b:
          for a in b:
           for a in b:
            for a in b:
             for a in b:
              for a in b:
               for a in b:
                for a in b:
                 for a in b:
                  for a in b:
                   for a in b:
                    for a in b:
                     for a in b:
                      for a in b:
                       for a in b:
                        for a in b:
                         for a in b:
                          for a in b:
                           for a in b:
                            for a in b:
                             pass
