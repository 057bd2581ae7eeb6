"""What scripts do to lines of text: split, strip, find, replace, change case."""

LINE = "  2024-05-17 12:30:45;INFO ;server.main;Request from 10.0.0.%d took %d ms  \n"


def run(times):
    slow = 0
    hosts = {}
    for i in range(times):
        line = LINE % (i % 256, i % 97)
        date, level, where, message = line.strip().split(";")
        if level.strip().lower() == "info" and where.startswith("server"):
            words = message.split()
            host = words[2]
            took = int(words[4])
            if took > 90 and message.endswith("ms"):
                slow += 1
            hosts[host.replace(".", "-")] = date[:10].partition("-")[2].upper()
            slow += message.find("took") > 20
    return slow, len(hosts), hosts["10-0-0-7"], "-".join(sorted(hosts)[:3])


print(run(250000))
