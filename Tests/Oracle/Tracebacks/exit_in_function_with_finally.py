import sys


def leave():
    try:
        sys.exit(2)
    finally:
        print("finally")


leave()
