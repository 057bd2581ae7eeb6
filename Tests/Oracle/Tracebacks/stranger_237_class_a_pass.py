from functools import total_ordering
@total_ordering
class A: pass
