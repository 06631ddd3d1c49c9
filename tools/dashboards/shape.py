"""What a page is made of, and how it becomes Grafana's JSON by Grafana's own SDK."""

from __future__ import annotations

import json
from dataclasses import dataclass

from grafana_foundation_sdk.builders import common, dashboard, prometheus, stat, timeseries
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.models.common import LegendDisplayMode, LegendPlacement
from grafana_foundation_sdk.models.dashboard import DashboardCursorSync, DashboardLinkType, DataSourceRef

METRICS = DataSourceRef(type_val="prometheus", uid="prometheus")
"""The data source, by the uid that provisioning gives the first Prometheus."""

WINDOW = "[$__rate_interval]"
"""The range of a rate, which Grafana chooses by the scrape interval and the width of the graph."""

REFS = "ABCDEFGH"


@dataclass(frozen=True, kw_only=True)
class Graph:
    """Lines over time; as ``single`` the newest value only."""

    title: str
    queries: dict[str, str]
    """Legend to PromQL."""
    unit: str = "short"
    description: str = ""
    single: bool = False


@dataclass(frozen=True, kw_only=True)
class Page:
    """A dashboard: rows of graphs."""

    file: str
    """Where it stands, below the components' folder, without .json."""
    uid: str
    title: str
    rows: dict[str, tuple[Graph, ...]]
    tags: tuple[str, ...] = ()


def written(page: Page) -> str:
    """Return the page as Grafana reads it."""
    board = (
        dashboard.Dashboard(page.title)
        .uid(page.uid)
        .tags(["specify-infra", *page.tags])
        .readonly()
        .refresh("30s")
        .time("now-3h", "now")
        .timezone("utc")
        .tooltip(DashboardCursorSync.CROSSHAIR)
        # Every page leads to every other one.
        .link(
            dashboard.DashboardLink("All")
            .type(DashboardLinkType.DASHBOARDS)
            .tags(["specify-infra"])
            .as_dropdown(True)
            .include_vars(True)
            .keep_time(True)
        )
    )
    for title, graphs in page.rows.items():
        board = board.with_row(dashboard.Row(title))
        for graph in graphs:
            board = board.with_panel(_panel(graph, width=24 // max(2, min(4, len(graphs)))))
    return json.dumps(board.build(), cls=JSONEncoder, indent=1, sort_keys=True) + "\n"


def _panel(graph: Graph, *, width: int) -> stat.Panel | timeseries.Panel:
    panel = stat.Panel() if graph.single else timeseries.Panel()
    panel = panel.title(graph.title).unit(graph.unit).datasource(METRICS).span(width).height(4 if graph.single else 8)
    if graph.description:
        panel = panel.description(graph.description)
    if isinstance(panel, stat.Panel):
        panel = panel.reduce_options(common.ReduceDataOptions().calcs(["lastNotNull"]))
    else:
        legend = common.VizLegendOptions().display_mode(LegendDisplayMode.LIST).placement(LegendPlacement.BOTTOM).show_legend(True)
        panel = panel.fill_opacity(10).legend(legend).min(0)
    for ref, (title, expression) in zip(REFS, graph.queries.items(), strict=False):
        panel = panel.with_target(
            prometheus.Dataquery().datasource(METRICS).ref_id(ref).expr(expression).legend_format(title).exemplar(not graph.single)
        )
    return panel
