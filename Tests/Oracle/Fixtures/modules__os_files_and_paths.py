import os
root = f'/tmp/os_probe_{os.getpid()}'
def clean(d):
    for r, ds, fs in os.walk(d, topdown=False):
        for f in fs: os.remove(os.path.join(r, f))
        for x in ds: os.rmdir(os.path.join(r, x))
    if os.path.isdir(d): os.rmdir(d)
clean(root); os.mkdir(root); os.makedirs(root + '/a/b/c', exist_ok=True); os.makedirs(root + '/a/b', exist_ok=True)
for n in ('x.txt', 'a/y.py', 'a/b/z'):
    with open(os.path.join(root, n), 'w') as f: f.write(n * 3)
print(sorted(os.listdir(root)), [(r[len(root):], sorted(d), sorted(f)) for r, d, f in sorted(os.walk(root))])
with os.scandir(root) as it:
    for e in sorted(it, key=lambda e: e.name): print(e.name, e.path == os.path.join(root, e.name), e.is_dir(), e.is_file(), e.is_symlink(), e.stat().st_size > 0, repr(e))
os.rename(root + '/x.txt', root + '/w.txt'); os.replace(root + '/w.txt', root + '/x.txt'); os.symlink('x.txt', root + '/ln'); print(os.readlink(root + '/ln'), os.path.islink(root + '/ln'), os.path.exists(root + '/nope'), os.path.lexists(root + '/ln'), os.path.samefile(root + '/ln', root + '/x.txt'), os.path.realpath(root + '/ln').replace(root, 'ROOT')); os.unlink(root + '/ln')
for bad in (lambda: os.mkdir(root), lambda: os.rmdir(root), lambda: os.remove(root + '/no'), lambda: os.listdir(root + '/x.txt'), lambda: os.rename(root + '/q', root), lambda: os.makedirs(root + '/a'), lambda: os.stat('/no/such'), lambda: os.chdir('/no'), lambda: os.path.join('a', 5), lambda: os.path.join('a', b'b'), lambda: os.path.join(), lambda: os.listdir(5.5), lambda: os.environ[5], lambda: os.environ.__setitem__('a', 1), lambda: os.environ['_NOPE_'], lambda: os.getenv(3), lambda: os.path.relpath(''), lambda: os.path.commonpath([]), lambda: os.path.commonpath(['/a', 'b']), lambda: os.fspath(3), lambda: os.path.getsize('/no'), lambda: os.open('/no', os.O_RDONLY), lambda: os.close(9999), lambda: os.symlink('a'), lambda: os.path.splitext(1), lambda: os.path.basename(None), lambda: os.strerror('x')):
    try: print(bad())
    except Exception as e: print(type(e).__name__, str(e).replace(root, 'ROOT'))
print(os.path.join('/a', 'b', '/c', 'd'), os.path.join('a', ''), os.path.split('/a/b/'), os.path.splitext('.bashrc'), os.path.splitext('a.tar.gz'), os.path.normpath('//a/./b/../../c'), os.path.normpath(''), os.path.relpath('/a/b', '/a/c/d'), os.path.commonprefix(['abc', 'abd']), os.path.commonpath(['/a/b', '/a/c']), os.path.expanduser('~') == os.environ.get('HOME'), os.path.expandvars('$HOME/x') == os.environ.get('HOME', '$HOME') + '/x', os.path.isabs('a'), os.path.dirname('a'), os.path.basename('/'), os.path.splitroot('//x'), os.path.ismount('/'))
class P:
    def __fspath__(self): return '/p/q'
print(os.path.join(P(), 'r'), os.fspath(P()), os.path.basename(P()), os.path.splitext(b'a.b'), isinstance(P(), os.PathLike), os.fsencode('é'), os.fsdecode(b'x'))
os.environ['BATON_X'] = '1'; print(os.getenv('BATON_X'), 'BATON_X' in os.environ, os.environ.pop('BATON_X'), os.getenv('BATON_X', 'd'), type(os.environ).__name__, os.environ.get('nope'), len(os.environ) > 0)
st = os.stat(root + '/x.txt'); print(st.st_size, st.st_mode & 0o777 > 0, st[6], len(st), st._fields[:3] if hasattr(st, '_fields') else type(st).__name__, repr(st)[:20]); os.chmod(root + '/x.txt', 0o600); print(oct(os.stat(root + '/x.txt').st_mode)); os.truncate(root + '/x.txt', 2); print(os.path.getsize(root + '/x.txt')); os.utime(root + '/x.txt', (1, 2)); print(os.path.getmtime(root + '/x.txt'))
fd = os.open(root + '/fd', os.O_RDWR | os.O_CREAT); print(os.write(fd, b'hello'), os.lseek(fd, 1, 0), os.read(fd, 3), os.fstat(fd).st_size, os.isatty(fd)); os.close(fd); r, w = os.pipe(); os.write(w, b'p'); print(os.read(r, 5)); os.close(r); os.close(w)
print(os.sep, os.linesep == '\n', os.name, os.curdir, os.pardir, os.extsep, os.altsep, os.pathsep, os.devnull, os.getcwd() == os.path.abspath('.'), os.getpid() > 0, os.cpu_count() > 0, os.strerror(2), os.access(root, os.R_OK), os.urandom(3).__class__, os.get_terminal_size.__name__, os.error is OSError, os.path is __import__('posixpath'))
for r, d, f in os.walk(root): d.sort(); d[:] = [x for x in d if x != 'b']; print(r[len(root):], d, sorted(f))
clean(root); print(os.path.exists(root), list(os.walk('/no/such')))
