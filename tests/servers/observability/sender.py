"""An application with OpenTelemetry's own SDK, which knows nothing but its environment. Run as a process of its own.

    python sender.py <traces> <every how many-th fails> <every how many-th takes long> <seconds that long is>

It prints how many traces it began, how many of them were sampled, and the ids of those that failed or took long.
"""

from __future__ import annotations

import json
import sys
import time

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace import Status, StatusCode


def main(count: int, failing: int, slow: int, seconds: float) -> None:
    from os import environ

    if environ["OTEL_EXPORTER_OTLP_PROTOCOL"] == "grpc":
        from opentelemetry.exporter.otlp.proto.grpc.trace_exporter import OTLPSpanExporter
    else:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter  # type: ignore[assignment]
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(), max_queue_size=2 * count + 512))
    tracer = provider.get_tracer("sender")
    sampled, failed, long = 0, [], []
    for index in range(count):
        begun = time.time_ns()
        root = tracer.start_span("request", start_time=begun)
        with trace.use_span(root):
            child = tracer.start_span("query", start_time=begun)
        identity = format(root.get_span_context().trace_id, "032x")
        sampled += root.get_span_context().trace_flags.sampled
        if failing and index % failing == 0:
            child.set_status(Status(StatusCode.ERROR))
            failed.append(identity)
        last = begun + int((seconds if slow and index % slow == 1 else 0.001) * 1e9)
        if slow and index % slow == 1:
            long.append(identity)
        child.end(last)
        root.end(last)
    provider.shutdown()
    print(json.dumps({"count": count, "sampled": sampled, "failed": failed, "slow": long}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]))
