// Pins Grafana's SDK, which checks dashboards.
module specify-infra.test/dashboards

go 1.26.0

require github.com/grafana/grafana-foundation-sdk/go v0.0.18
