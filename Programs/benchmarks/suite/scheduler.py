"""A small operating system: tasks of several kinds pass packets to each other in order of priority."""

IDLE, WORKER, HANDLER, DEVICE = range(4)


class Packet:
    def __init__(self, link, kind, owner):
        self.link = link
        self.kind = kind
        self.owner = owner
        self.letter = 0
        self.data = [0, 0, 0, 0]

    def appended_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, system, name, priority, queue):
        self.system = system
        self.name = name
        self.priority = priority
        self.queue = queue
        self.held = False
        self.waiting = queue is None
        system.add(self)

    def ready(self):
        return not self.held and (self.queue is not None or not self.waiting)

    def step(self):
        packet = self.queue
        if packet is not None:
            self.queue = packet.link
            self.waiting = False
        self.work(packet)

    def receive(self, packet):
        self.queue = packet.appended_to(self.queue)

    def work(self, packet):
        raise NotImplementedError


class Idle(Task):
    def __init__(self, system, name, turns):
        super().__init__(system, name, 0, None)
        self.waiting = False
        self.turns = turns
        self.state = 1

    def work(self, packet):
        self.turns -= 1
        if self.turns == 0:
            self.held = True
            return
        if self.state & 1:
            self.state = (self.state >> 1) ^ 0xD008
            self.system.release("device 2")
        else:
            self.state >>= 1
            self.system.release("device 1")


class Worker(Task):
    def __init__(self, system, name, queue):
        super().__init__(system, name, 10, queue)
        self.target = "handler 1"
        self.letter = 0

    def work(self, packet):
        if packet is None:
            self.waiting = True
            return
        self.target = "handler 2" if self.target == "handler 1" else "handler 1"
        packet.letter = 0
        for place in range(4):
            self.letter = self.letter % 26 + 1
            packet.data[place] = self.letter
        self.system.send(packet, self.name, self.target)


class Handler(Task):
    def __init__(self, system, name, queue, device):
        super().__init__(system, name, 20, queue)
        self.device = device
        self.jobs = None
        self.replies = None

    def work(self, packet):
        if packet is not None:
            if packet.kind == WORKER:
                self.jobs = packet.appended_to(self.jobs)
            else:
                self.replies = packet.appended_to(self.replies)
        job = self.jobs
        if job is None:
            self.waiting = True
        elif job.letter >= 4:
            self.jobs = job.link
            self.system.send(job, self.name, "worker")
        elif self.replies is not None:
            reply = self.replies
            self.replies = reply.link
            reply.letter = job.data[job.letter]
            job.letter += 1
            self.system.send(reply, self.name, self.device)
        else:
            self.waiting = True


class Device(Task):
    def __init__(self, system, name):
        super().__init__(system, name, 30, None)
        self.pending = None

    def work(self, packet):
        if packet is not None:
            self.pending = packet
            self.held = True
        elif self.pending is None:
            self.waiting = True
        else:
            done = self.pending
            self.pending = None
            self.system.send(done, self.name, done.owner)


class System:
    def __init__(self):
        self.tasks = []
        self.by_name = {}
        self.sent = 0
        self.released = 0

    def add(self, task):
        self.tasks.append(task)
        self.tasks.sort(key=lambda each: -each.priority)
        self.by_name[task.name] = task

    def send(self, packet, sender, target):
        self.sent += 1
        packet.link = None
        self.by_name[target].receive(packet)

    def release(self, name):
        self.released += 1
        self.by_name[name].held = False

    def run(self):
        running = True
        while running:
            running = False
            for task in self.tasks:
                if task.ready():
                    task.step()
                    running = True
                    break


def packets(count, kind, owner):
    queue = None
    for _ in range(count):
        queue = Packet(queue, kind, owner)
    return queue


def run(turns):
    system = System()
    Idle(system, "idle", turns)
    Worker(system, "worker", packets(2, WORKER, "worker"))
    Handler(system, "handler 1", packets(3, DEVICE, "handler 1"), "device 1")
    Handler(system, "handler 2", packets(3, DEVICE, "handler 2"), "device 2")
    Device(system, "device 1")
    Device(system, "device 2")
    system.run()
    return system.sent, system.released


print(run(120000))
