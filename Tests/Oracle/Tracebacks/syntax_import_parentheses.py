from sys import (
