"""Tests that start Node: the cdk8s edge. The wheel's Node, whatever order the tests import in."""

from specify_infra.constructs.runtime import use_bundled_node

use_bundled_node()
