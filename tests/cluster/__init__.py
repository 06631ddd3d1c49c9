"""The proving ground: real Kubernetes servers, started without a container engine, that the manifests must satisfy."""
