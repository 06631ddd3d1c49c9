"""The page of GitOps."""

from __future__ import annotations

from tools.dashboards.shape import Graph, Page


def stages(matchers: str = "") -> str:
    """Return the selector of this system's stages, by what their objects say of them."""
    return f'gitops_stage_info{{stage=~"@system@-.+"{matchers}}}'


GITOPS = Page(
    file="observability/kubernetes/gitops",
    uid="@system@-gitops",
    title="@system@: GitOps",
    tags=("gitops",),
    rows={
        "Stages": (
            Graph(title="All", single=True, queries={"stages": f"count(count by (stage) ({stages()}))"}),
            Graph(
                title="Not healthy, or not what Git says",
                single=True,
                queries={
                    "stages": f"""count(count by (stage) ({stages(', healthy!~"True|Healthy"')} or {stages(', synced!~"True|Synced"')}))"""
                    " or vector(0)"
                },
            ),
            Graph(title="Suspended", single=True, queries={"stages": f"""count({stages(', suspended="true"')}) or vector(0)"""}),
        ),
        "Over time": (
            Graph(title="Healthy", queries={"{{stage}}": f"""max by (stage) ({stages(', healthy=~"True|Healthy"')})"""}),
            Graph(
                title="Revisions in force",
                queries={"{{revision}}": f"count by (revision) ({stages()})"},
                description="Stages by the revision that they were last applied from. A rollout moves them from one to the next.",
            ),
        ),
    },
)
