"""The command line: thin commands over the public API."""

import atexit
import gc

# A command is over before garbage matters, and to look for it takes a tenth of its time, while it imports and at its end too.
gc.disable()
atexit.register(gc.freeze)
