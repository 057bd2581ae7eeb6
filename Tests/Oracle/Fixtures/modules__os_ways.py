import os, os.path, sys
base = '/tmp/_a12'; import contextlib
def rm(p):
    for r, d, f in os.walk(p, topdown=False):
        for x in f: os.unlink(os.path.join(r, x))
        for x in d: os.rmdir(os.path.join(r, x))
    if os.path.exists(p): os.rmdir(p)
rm(base); os.makedirs(base + '/a/b/c'); os.mkdir(base + '/d')
for n in ('x.txt', 'a/y.py', 'a/b/z'): open(os.path.join(base, n), 'w').write(n)
print(sorted(os.listdir(base)), [(r[len(base):], sorted(d), sorted(f)) for r, d, f in sorted(os.walk(base))], os.path.isdir(base), os.path.isfile(base + '/x.txt'), os.path.islink(base))
print(sorted((e.name, e.is_dir(), e.is_file(), e.path[len(base):], e.stat().st_size if e.is_file() else 0) for e in os.scandir(base)), os.stat(base + '/x.txt').st_size, os.path.getsize(base + '/a/y.py'))
os.rename(base + '/x.txt', base + '/w.txt'); os.replace(base + '/w.txt', base + '/v.txt'); print(sorted(os.listdir(base)))
for f in (lambda: os.listdir('/nope'), lambda: os.mkdir(base), lambda: os.rmdir(base), lambda: os.remove('/nope'), lambda: os.rename('/nope', '/x'), lambda: os.makedirs(base), lambda: os.makedirs(base, exist_ok=True), lambda: os.stat('/nope'), lambda: os.chdir('/nope'), lambda: os.getenv('NOPE_X'), lambda: os.environ['NOPE_X'], lambda: os.environ.__setitem__('A', 5), lambda: os.environ.__setitem__('A=B', 'x'), lambda: os.path.join(5), lambda: os.path.join('a', b'b'), lambda: os.fspath(5), lambda: os.listdir(5.5), lambda: os.path.getmtime('/nope'), lambda: os.unlink(base), lambda: os.path.commonpath([]), lambda: os.path.commonpath(['/a', 'b']), lambda: os.path.relpath(''), lambda: os.removedirs('/nope'), lambda: os.strerror(2), lambda: os.path.split(5), lambda: os.scandir('/nope'), lambda: os.nope):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, getattr(e, 'errno', ''))
j = os.path; print(j.join('a', 'b', '/c', 'd'), j.join('', 'x'), j.split('/a/b/'), j.splitext('a.tar.gz'), j.splitext('.bashrc'), j.basename('/x/y'), j.dirname('/x/y'), j.normpath('/a/./b/../c//d'), j.abspath('x') == os.getcwd() + '/x', j.isabs('/x'), j.relpath('/a/b/c', '/a/d'), j.commonprefix(['abc', 'abd']), j.commonpath(['/a/b', '/a/c']), j.expanduser('~') == os.environ.get('HOME'), j.expandvars('$HOME/x ${NOPE}') == os.environ['HOME'] + '/x ${NOPE}', j.realpath('/tmp/../tmp'), j.splitdrive('/a'), j.splitroot('//a/b'), j.normcase('A'), j.lexists('/nope'), j.samefile('/tmp', '/tmp/.'), j.sep, j.ismount('/'))
os.environ['MY_VAR'] = 'val'; print(os.environ['MY_VAR'], os.getenv('MY_VAR'), 'MY_VAR' in os.environ, os.environ.get('Q', 'd'), os.environ.pop('MY_VAR'), os.environ.setdefault('ZZ', 'z'), type(os.environ).__name__, os.environ | {'a': 'b'} == {**os.environ, 'a': 'b'}); del os.environ['ZZ']; os.putenv('P', 'q'); os.unsetenv('P')
class PL:
    def __fspath__(self): return base
print(os.fspath(PL()), sorted(os.listdir(PL())), isinstance(PL(), os.PathLike), os.fsencode('é'), os.fsdecode(b'\xc3\xa9'), os.sep, os.linesep, os.name, os.curdir, os.pardir, os.extsep, os.pathsep, os.devnull, os.getpid() > 0, os.cpu_count() > 0, len(os.urandom(5)), os.get_exec_path(['x'] and {'PATH': '/a:/b'}), os.getcwd() == os.path.abspath('.'))
fd = os.open(base + '/fd', os.O_RDWR | os.O_CREAT); print(os.write(fd, b'hello'), os.lseek(fd, 0, 0), os.read(fd, 3), os.fstat(fd).st_size); os.close(fd); os.truncate(base + '/fd', 2); print(open(base + '/fd').read()); os.chmod(base + '/fd', 0o600); print(oct(os.stat(base + '/fd').st_mode), os.access(base + '/fd', os.R_OK), os.access('/nope', os.F_OK)); os.symlink(base + '/fd', base + '/ln'); print(os.readlink(base + '/ln')[len(base):], os.path.islink(base + '/ln')); os.utime(base + '/fd', (1, 2)); print(os.stat(base + '/fd').st_mtime, os.stat(base + '/fd').st_mtime_ns, os.path.getatime(base + '/fd'))
r = os.stat_result if hasattr(os, 'stat_result') else None; st = os.stat(base + '/fd'); print(st[6], st.st_size, len(st), type(st).__name__); os.removedirs(base + '/d') if False else os.rmdir(base + '/d'); rm(base); print(os.path.exists(base)); r, w = os.pipe(); os.write(w, b'pp'); print(os.read(r, 5)); os.close(r); os.close(w); print(os.umask(0o22) >= 0, os.get_terminal_size if False else '')
