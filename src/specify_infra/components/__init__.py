"""The boxes of the architecture's picture, grouped by its layers.

A component knows its own pods and objects. It must not know another component: it holds references to endpoints.
"""

from specify_infra.components.application.specify import Specify
from specify_infra.components.application.task import Task
from specify_infra.components.data.postgres.backup_store import ObjectStore
from specify_infra.components.data.postgres.operated import OperatedBackups, OperatedPooler, OperatedRestore, PostgresOperated
from specify_infra.components.pods import Resources

SHIPPED = (Specify, PostgresOperated)
"""The components that data may name by ``type``."""

__all__ = [
    "SHIPPED",
    "ObjectStore",
    "OperatedBackups",
    "OperatedPooler",
    "OperatedRestore",
    "PostgresOperated",
    "Resources",
    "Specify",
    "Task",
]
