"""A real node: kubelet, containerd and the pods that our manifests ask for, on the ground of `tests/cluster`."""
