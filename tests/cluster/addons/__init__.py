"""What the real servers of add-ons make of our objects: proxies, meshes, delivery controllers, Prometheus and its operator."""
