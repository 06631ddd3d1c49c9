"""Real Prometheus, Alertmanager and exporters on what the presets synthesize."""
