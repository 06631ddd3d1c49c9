"""The boxes of the architecture's picture, grouped by its layers.

A component knows its own pods and objects. It must not know another component: it holds references to endpoints.
"""

from specify_infra.components.application.specify import Specify
from specify_infra.components.application.task import Task
from specify_infra.components.pods import Resources

SHIPPED = (Specify,)
"""The components that data may name by ``type``."""

__all__ = ["SHIPPED", "Resources", "Specify", "Task"]
