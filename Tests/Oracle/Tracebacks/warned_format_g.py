print(f'{"\d"=}')
