"""Jaeger: it takes traces by OTLP, keeps some of them, and finds them again."""
