x = '\d \w'
y = b'\d'
z = f'\d{1}\w'
w = '''
\q
'''
v = r'\d'
u = '\400'
t = '\N{BULLET}'
s = 'a\
b\c'
q = f'''
{1}
\d'''
r = f"{x!r:\d}" if 0 else 0
"\d" "\e"
'\z'
def f():
    '\y doc'
    return '\8'
