"""What components use to read the files that stand beside them."""

from specify_infra.content import as_json, checksum, content, dashboard, filled, parsed, rule_groups, written

__all__ = ["as_json", "checksum", "content", "dashboard", "filled", "parsed", "rule_groups", "written"]
