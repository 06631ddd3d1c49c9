"""Cases of alerts as promtool asks them."""

from __future__ import annotations

from typing import Any


def case_of(alert: str, kind: str, case: dict[str, Any]) -> dict[str, Any]:
    """Return promtool's test of one case, by the series that Prometheus itself keeps of firing alerts.

    Args:
        alert: whose case it is.
        kind: its name, of which the first word says whether the alert fires: fires, silent.
        case: when it is asked, and of which series.
    """
    expected = [{"labels": f'{{alertname="{alert}"}}', "value": 1}] if kind.startswith("fires") else []
    expression = f'group by (alertname) (ALERTS{{alertname="{alert}", alertstate="firing"}})'
    return {
        "name": f"{alert} {kind}",
        "interval": "1m",
        "input_series": [{"series": series, "values": values} for series, values in case["series"].items()],
        "promql_expr_test": [{"expr": expression, "eval_time": case["at"], "exp_samples": expected}],
    }
