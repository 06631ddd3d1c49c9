"""The boxes of the network layer."""
