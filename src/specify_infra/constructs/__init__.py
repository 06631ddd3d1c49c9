"""The cdk8s edge: the only importer of cdk8s and constructs. It places plans in charts, and knows nothing else of them."""

from specify_infra.constructs.runtime import check_folder, spare_the_cache, use_bundled_node

# Before cdk8s is imported: jsii starts Node with it.
check_folder()
spare_the_cache()
use_bundled_node()

from specify_infra.constructs.component import Component  # noqa: E402
from specify_infra.constructs.layers import (  # noqa: E402
    ApplicationLayer,
    DataLayer,
    FoundationLayer,
    GitOpsLayer,
    NetworkLayer,
    ObservabilityLayer,
    OperatorsLayer,
    Platform,
)
from specify_infra.constructs.manifest import Manifest  # noqa: E402
from specify_infra.constructs.synthesis import synth  # noqa: E402

__all__ = [
    "ApplicationLayer",
    "Component",
    "DataLayer",
    "FoundationLayer",
    "GitOpsLayer",
    "Manifest",
    "NetworkLayer",
    "ObservabilityLayer",
    "OperatorsLayer",
    "Platform",
    "synth",
]
