"""A small Lisp with closures, macros-free, tail calls by trampolining."""
import math
import operator as op
from collections import ChainMap
from functools import reduce


class Symbol(str):
    __slots__ = ()

    def __repr__(self):
        return str.__str__(self)


class Env(ChainMap):
    def find(self, name):
        for m in self.maps:
            if name in m:
                return m
        raise NameError(f"unbound symbol: {name}")


def tokenize(src):
    out, i = [], 0
    while i < len(src):
        c = src[i]
        if c in "()'":
            out.append(c)
        elif c == '"':
            j = src.index('"', i + 1)
            out.append(src[i:j + 1])
            i = j
        elif c == ";":
            i = src.find("\n", i)
            if i < 0:
                break
        elif not c.isspace():
            j = i
            while j < len(src) and not src[j].isspace() and src[j] not in "()\"'":
                j += 1
            out.append(src[i:j])
            i = j - 1
        i += 1
    return out


def parse(tokens):
    match tokens.pop(0):
        case "(":
            items = []
            while tokens[0] != ")":
                items.append(parse(tokens))
            tokens.pop(0)
            return items
        case ")":
            raise SyntaxError("unexpected )")
        case "'":
            return [Symbol("quote"), parse(tokens)]
        case str(t) if t.startswith('"'):
            return t[1:-1]
        case t:
            for kind in (int, float, complex):
                try:
                    return kind(t)
                except ValueError:
                    continue
            return Symbol(t)


def standard():
    env = Env()
    env.update({
        "+": lambda *a: sum(a), "*": lambda *a: math.prod(a), "-": lambda a, *b: -a if not b else reduce(op.sub, b, a),
        "/": op.truediv, "<": op.lt, ">": op.gt, "=": op.eq, "list": lambda *a: list(a), "car": op.itemgetter(0),
        "cdr": lambda l: l[1:], "cons": lambda a, l: [a, *l], "null?": lambda l: l == [], "length": len,
        "map": lambda f, *ls: list(map(f, *ls)), "print": print, "sqrt": math.sqrt, "not": op.not_, "pi": math.pi,
        "string-append": "".join, "apply": lambda f, l: f(*l),
    })
    return env


class Lambda:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        if len(args) != len(self.params):
            raise TypeError(f"expected {len(self.params)} arguments, got {len(args)}")
        return run(self.body, self.env.new_child(dict(zip(self.params, args))))

    def __repr__(self):
        return f"<lambda ({' '.join(self.params)})>"


def run(x, env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        match x:
            case []:
                return []
            case [Symbol() as head, *rest] if head == "quote":
                return rest[0]
            case [Symbol() as head, test, yes, *no] if head == "if":
                x = yes if run(test, env) else (no[0] if no else None)
                continue
            case [Symbol() as head, [Symbol() as name, *params], body] if head == "define":
                env[name] = Lambda(params, body, env)
                return None
            case [Symbol() as head, name, value] if head == "define":
                env[name] = run(value, env)
                return None
            case [Symbol() as head, name, value] if head == "set!":
                env.find(name)[name] = run(value, env)
                return None
            case [Symbol() as head, params, body] if head == "lambda":
                return Lambda(params, body, env)
            case [Symbol() as head, *body] if head == "begin":
                for part in body[:-1]:
                    run(part, env)
                x = body[-1]
                continue
        f, *args = (run(part, env) for part in x)
        if isinstance(f, Lambda):
            x, env = f.body, f.env.new_child(dict(zip(f.params, args)))
            continue
        return f(*args)


def show(v):
    match v:
        case True | False:
            return "#t" if v else "#f"
        case list():
            return "(" + " ".join(map(show, v)) + ")"
        case str() if not isinstance(v, Symbol):
            return f'"{v}"'
        case _:
            return repr(v)


env = standard()
PROGRAM = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 5000 0)
(define (compose f g) (lambda (x) (f (g x))))
((compose sqrt (lambda (x) (* x x))) 7)
(map (lambda (x y) (+ x y)) (list 1 2 3) '(10 20 30))
(define counter ((lambda (n) (lambda () (begin (set! n (+ n 1)) n))) 0))
(counter) (counter)
(string-append (list "a" "b"))
'(a (b "c") 1.5 2j)
(car (list))
(undefined 1)
(fact)
(/ 1 0)
compose
(< 1 2)
(apply + (list 1 2 3))
"""
tokens = tokenize(PROGRAM)
while tokens:
    try:
        value = run(parse(tokens), env)
        if value is not None:
            print(show(value))
    except Exception as e:
        print(f"! {type(e).__name__}: {e}")
print(tokenize("(a'b \"s p\" ;c\n1)"), Symbol("x") == "x", {Symbol("k"): 1}["k"], Symbol("q").upper())
try:
    parse(tokenize(")"))
except SyntaxError as e:
    print(e, e.msg, e.lineno)
