import time
for t in (0, 1000000000, 1700000000.7, -5, 951782400):
    g = time.gmtime(t)
    print(g, time.asctime(g), time.strftime('%Y-%m-%d %H:%M:%S %j %U %w %a %A %b %B %d %I %p %y %Z %% %W %c %x %X', g))
    print(time.mktime(time.localtime(t)) == int(t // 1), time.ctime(t) == time.asctime(time.localtime(t)))
print(time.perf_counter_ns() > 0, time.time_ns() > 10**18, time.monotonic() > 0, time.process_time() >= 0, time.thread_time() >= 0)
