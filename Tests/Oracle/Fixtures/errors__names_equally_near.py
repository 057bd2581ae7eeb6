"""Of two builtins that are equally near to a name the first of the module is proposed."""

[outer for counted in range(1)]
