from typing import Literal, Union
Union[()]
