"""One-way constraints between variables: planned once, then run for many inputs."""


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.source = None
        self.users = []


class Constraint:
    strength = 0

    def __init__(self, inputs, output):
        self.inputs = inputs
        self.output = output
        for variable in inputs:
            variable.users.append(self)
        if output.source is None or output.source.strength < self.strength:
            output.source = self

    def active(self):
        return self.output.source is self

    def execute(self):
        raise NotImplementedError


class Equal(Constraint):
    strength = 1

    def execute(self):
        self.output.value = self.inputs[0].value


class Scale(Constraint):
    strength = 2

    def execute(self):
        source, factor, offset = self.inputs
        self.output.value = source.value * factor.value + offset.value


class Sum(Constraint):
    strength = 3

    def execute(self):
        self.output.value = sum(variable.value for variable in self.inputs) % 100003


def plan(changed):
    """The active constraints downstream of a variable, each after all that feed it."""
    order, seen = [], set()

    def visit(variable):
        for constraint in variable.users:
            if constraint.active() and constraint not in seen:
                seen.add(constraint)
                visit(constraint.output)
                order.append(constraint)

    visit(changed)
    order.reverse()
    return order


def chain(length):
    first = last = Variable("v0")
    for number in range(1, length):
        following = Variable(f"v{number}")
        Equal([last], following)
        last = following
    return first, last


def projection(count):
    factor, offset = Variable("factor", 3), Variable("offset", 7)
    total = Variable("total")
    targets = []
    for number in range(count):
        source, target = Variable(f"s{number}", number), Variable(f"t{number}")
        Equal([factor], target)
        Scale([source, factor, offset], target)
        targets.append(target)
    Sum(targets, total)
    return factor, offset, total


def run(size, rounds):
    first, last = chain(size)
    steps = plan(first)
    checks = 0
    for value in range(rounds):
        first.value = value
        for step in steps:
            step.execute()
        checks += last.value
    factor, offset, total = projection(size)
    for value in range(rounds // 10):
        for variable in (factor, offset):
            variable.value = value
            for step in plan(variable):
                step.execute()
        checks += total.value
    return checks


print(run(400, 4000))
