"""specify-infra: a production deployment architecture as plain YAML, every promise of it proven.

Values first, plan once: an ``Environment`` is a frozen value, ``plan`` turns it into documents, ``synth`` writes them.
The names stand in the stub beside this file; each is loaded when it is used, so that what needs no cdk8s starts no Node.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
