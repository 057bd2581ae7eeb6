import os
import os.path
import sys


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


p = os.path
PATHS = ['', '/', '//', '///', 'a', '/a', 'a/', 'a/b', '/a/b/', '//a/b', '///a', 'a//b', 'a/./b', 'a/../b', '../a', '/..',
         '/../a', './a', '.', '..', 'a/..', 'a.b', '.a', '..a', 'a.b.c', 'a/.b', 'a/b.c/d', 'a.', '...', '.a.b', 'a/b.', '~',
         '~/x', '~nobodyhere/x', '$HOME', 'x$HOME/y${HOME}z', '$', '${', '$NOPE', '${NOPE}', '$$HOME', 'é/ß.漢']
os.environ['HOME'] = '/home/user'
for path in PATHS:
    print(repr(path), p.split(path), p.splitext(path), p.basename(path), p.dirname(path), p.isabs(path), p.normpath(path),
          p.splitdrive(path), p.splitroot(path), p.expanduser(path), p.expandvars(path), p.normcase(path))
    data = path.encode()
    print(p.split(data), p.splitext(data), p.normpath(data), p.isabs(data), p.expandvars(data))
    for other in ('', 'x', '/x', 'x/', '..', './y'):
        print(p.join(path, other), p.join(path, other, 'z'), end=' ')
    print()
for group in (['/a/b', '/a/c'], ['/a/b', '/a/b/c'], ['a/b', 'a'], ['a', 'b'], ['/a', '/'], ['/usr/lib', '/usr/local'], ['a/./b', 'a//b/c']):
    print(p.commonpath(group), p.commonprefix(group))
attempt(p.commonpath, [])
attempt(p.commonpath, ['/a', 'b'])
attempt(p.commonpath, ['a', b'b'])
print(p.commonprefix([]), p.commonprefix([[1, 2, 3], [1, 2, 4]]), p.relpath('/a/b/c', '/a/d'), p.relpath('/a', '/a'), p.relpath('/', '/a/b'))
attempt(p.relpath, '')
attempt(p.join, 1)
attempt(p.join, 'a', 1)
attempt(p.join, 'a', b'b')
attempt(p.join)
attempt(p.split, None)
attempt(p.exists, None)
attempt(p.exists, 'a\0b')
attempt(p.isfile, [])
attempt(os.fspath, 5)
attempt(os.fspath, 'x')
attempt(os.fspath, b'x')
print(os.name, os.sep, os.altsep, os.extsep, os.pathsep, repr(os.linesep), os.curdir, os.pardir, os.devnull, os.defpath)

base = f'/tmp/baton-os-test-{os.getpid()}'
os.mkdir(base)
os.chdir(base)
print(p.basename(os.getcwd()).startswith('baton-os-test'), os.getcwdb() == os.getcwd().encode())
os.makedirs('one/two/three')
os.makedirs('one/two', exist_ok=True)
attempt(os.makedirs, 'one/two')
attempt(os.mkdir, 'one')
with open('one/file.txt', 'w') as file:
    file.write('hello\n')
with open('one/two/other.bin', 'wb') as file:
    file.write(bytes(range(10)))
os.symlink('file.txt', 'one/link')
os.link('one/file.txt', 'one/hard')
print(sorted(os.listdir('one')), sorted(os.listdir(b'one')), sorted(os.listdir()))
print(p.exists('one/link'), p.islink('one/link'), p.isfile('one/link'), p.isdir('one'), p.isfile('one'), p.lexists('nope'), p.ismount('/'), p.ismount('one'))
print(p.getsize('one/file.txt'), os.readlink('one/link'), p.samefile('one/link', 'one/file.txt'), p.realpath('one/link') == p.realpath('one/file.txt'))
print(p.abspath('x/../y') == p.join(os.getcwd(), 'y'), p.relpath('one/two', 'one'))
status = os.stat('one/file.txt')
print(status.st_size, oct(status.st_mode), status.st_nlink, status[6], len(status), type(status).__name__, status.st_mtime > 1e9, status.st_mtime_ns > 10 ** 18, isinstance(status[8], int))
os.chmod('one/file.txt', 0o600)
print(oct(os.stat('one/file.txt').st_mode & 0o777), os.access('one/file.txt', os.R_OK), os.access('nope', os.F_OK))
os.utime('one/file.txt', (1000000000, 1234567890.5))
print(p.getmtime('one/file.txt'), p.getatime('one/file.txt'), os.stat('one/file.txt').st_mtime_ns)
for root, dirs, files in os.walk('one'):
    dirs.sort()
    print(root, dirs, sorted(files))
for root, dirs, files in os.walk('one', topdown=False):
    print(root, sorted(dirs), sorted(files))
print(list(os.walk('nope')))
with os.scandir('one') as entries:
    for entry in sorted(entries, key=lambda e: e.name):
        print(entry.name, entry.path, entry.is_file(), entry.is_dir(), entry.is_symlink(), entry.stat().st_size, repr(entry), os.fspath(entry))
os.rename('one/hard', 'one/moved')
os.replace('one/moved', 'one/again')
attempt(os.rename, 'nope', 'nip')
attempt(os.remove, 'nope')
attempt(os.remove, 'one')
attempt(os.rmdir, 'one')
attempt(os.rmdir, 'nope')
attempt(os.listdir, 'nope')
attempt(os.scandir, 'nope')
attempt(os.stat, 'nope')
attempt(os.lstat, 'nope')
attempt(os.chdir, 'nope')
attempt(os.mkdir, 'a/b')
attempt(os.readlink, 'one')
attempt(os.symlink, 'x', 'one')
attempt(os.open, 'nope', os.O_RDONLY)
attempt(os.close, 999)
attempt(os.mkdir, 5)
attempt(os.stat, 1.5)
attempt(os.stat, None)
attempt(os.listdir, 1.5)
attempt(os.remove, 'a\0b')
attempt(os.rename, 'a', 5)
attempt(os.chmod, 'nope', 0o600)
attempt(os.getenv, 5)
attempt(p.getsize, 'nope')
fd = os.open('raw', os.O_RDWR | os.O_CREAT, 0o644)
print(os.write(fd, b'some bytes'), os.lseek(fd, 5, os.SEEK_SET), os.read(fd, 100), os.fstat(fd).st_size, os.isatty(fd))
os.ftruncate(fd, 3)
os.close(fd)
print(open('raw').read())
os.truncate('raw', 1)
print(p.getsize('raw'))
r, w = os.pipe()
os.write(w, b'through')
print(os.read(r, 3), os.read(r, 10))
os.close(r)
os.close(w)
with os.fdopen(os.open('raw', os.O_WRONLY), 'w') as file:
    file.write('by descriptor')
print(open('raw').read())
for name in ('raw', 'one/again', 'one/link', 'one/file.txt', 'one/two/other.bin'):
    os.remove(name)
os.removedirs('one/two/three')
print(os.listdir('.') if p.exists('.') else 'gone')
os.chdir('/')
if p.exists(base):
    os.rmdir(base)

print(os.environ['HOME'], os.environ.get('NOPE'), os.getenv('NOPE', 'default'), 'HOME' in os.environ)
os.environ['BATON_TEST'] = 'wert'
print(os.getenv('BATON_TEST'), os.environb[b'BATON_TEST'], os.environ.pop('BATON_TEST'), 'BATON_TEST' in os.environ)
attempt(lambda: os.environ['NOPE'])
attempt(os.environ.__setitem__, 'A', 5)
attempt(os.environ.__setitem__, 5, 'a')
attempt(os.environ.__setitem__, 'A=', '5')
attempt(os.environ.__delitem__, 'NOPE')
print(os.environ.setdefault('BATON_X', 'y'), os.environ.setdefault('BATON_X', 'z'), isinstance(dict(os.environ), dict), repr(os.environ)[:9])
print(os.system('exit 3') >> 8, os.getpid() == os.getpid(), os.getppid() > 0, os.cpu_count() > 0, len(os.urandom(7)), os.strerror(2))
print(os.get_exec_path({'PATH': '/a:/b'}), os.fsencode('é'), os.fsdecode(b'\xc3\xa9'), os.fsdecode(b'\xff') == '\udcff')
print(sys.modules['os.path'] is os.path, os.path.__name__, os.error is OSError)


class Thing:
    def __fspath__(self):
        return '/thing'


class Bad:
    def __fspath__(self):
        return 5


print(os.fspath(Thing()), p.join(Thing(), 'x'), isinstance(Thing(), os.PathLike), isinstance('x', os.PathLike), issubclass(Thing, os.PathLike))
attempt(os.fspath, Bad())
attempt(os.stat, Bad())
print(os.terminal_size((80, 24)), os.terminal_size((80, 24)).columns, os.uname().sysname, len(os.times()), os.stat_result(range(10)))
attempt(os.get_terminal_size, 99)
print(os.umask(0o22) >= 0, os.EX_OK, os.O_RDONLY, os.SEEK_END)
