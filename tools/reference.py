"""Write docs/reference/ and the JSON Schema of specify.yaml from the code: what stands there cannot disagree with it.

    python tools/reference.py            write the files
    python tools/reference.py --check    fail if a file is not what the code says

Knows how types and docstrings become Markdown. Must not know what any of them says.
"""

from __future__ import annotations

import argparse
import ast
import functools
import inspect
import itertools
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any, Literal, get_args, get_origin

import click
import msgspec

import specify_infra
from specify_infra import kplus, model, testing, values
from specify_infra.cli.main import main as cli
from specify_infra.components import SHIPPED
from specify_infra.context import Cluster, Context
from specify_infra.environment import Environment
from specify_infra.environments.schema import schema
from specify_infra.model import options as model_options
from specify_infra.specs import Shipped, Spec
from specify_infra.specs.base import fields
from specify_infra.specs.data import tag_of
from specify_infra.specs.hints import bare, members
from specify_infra.specs.schema import field_docs, summary
from specify_infra.specs.wording import described

ROOT = Path(__file__).resolve().parents[1]
PAGES = "docs/reference"
SCHEMA = "src/specify_infra/cli/specify.schema.json"
"""What ``specify-infra schema`` prints: written here, since to make it takes longer than a command may."""

NOTE = "<!-- Written by tools/reference.py from the code: do not edit. `make docs` writes it again. -->"

FIRST = ("plan", "draft_plan", "synth", "load", "parse", "Platform", "Component", "Declarable", "Declaration", "Workload")
"""What a reader looks for first; the rest stands in alphabetical order."""

RESULTS = ("Plan", "Finding", "InfraError", "Problem")
REFERENCES = ("Endpoint", "SecretRef", "Peer")
PLACES = ("Environment", "Context", "Cluster")


def public(wanted: Callable[[Any], bool]) -> tuple[Any, ...]:
    """Return the public things of some kind, what is looked for first before the others."""
    rank = {name: index for index, name in enumerate(FIRST)}
    found = [(name, getattr(specify_infra, name)) for name in sorted(specify_infra.__all__, key=str.lower)]
    return tuple(thing for _, thing in sorted((item for item in found if wanted(item[1])), key=lambda item: rank.get(item[0], len(rank))))


def attributes(protocol: type) -> set[str]:
    """Return the names that a protocol asks for."""
    return {name for name in {**vars(protocol), **inspect.get_annotations(protocol)} if not name.startswith("_")}


def shipped(protocol: type) -> tuple[Any, ...]:
    """Return the options that are shipped for a kind of choice: those that have what its protocol asks for."""
    return tuple(option for option in OPTIONS if all(hasattr(option, name) for name in attributes(protocol)))


OPTIONS = public(lambda thing: isinstance(thing, type) and issubclass(thing, model.Option) and thing is not model.Option)
PROTOCOLS = tuple(
    thing
    for name, thing in vars(model_options).items()
    if getattr(thing, "_is_protocol", False) and not name.startswith("_") and name != "Protocol"
)
CHOICES: tuple[tuple[str, type, tuple[Any, ...]], ...] = tuple((one.__name__, one, shipped(one)) for one in PROTOCOLS)
"""Each kind of choice: its name, its protocol, and the options that are shipped for it."""

PIECES = public(
    lambda thing: (
        isinstance(thing, type)
        and (thing in OPTIONS or thing.__module__.startswith("specify_infra.options"))
        and not any(thing in found for _, _, found in CHOICES)
    )
)
"""What options are made of."""

PARTS = public(lambda thing: getattr(thing, "__module__", "").startswith("specify_infra.components") and thing not in SHIPPED)
"""What components are made of."""

SPOKEN = (
    *public(
        lambda thing: getattr(thing, "__module__", "").startswith("specify_infra.model") and thing.__name__ not in (*RESULTS, *REFERENCES)
    ),
    Spec,
)
"""What a component or an option of your own is made of."""

FUNCTIONS = public(inspect.isfunction)
CONSTRUCTS = public(lambda thing: isinstance(thing, type) and thing.__module__.startswith("specify_infra.constructs"))

ONE_LINE = r"(?!\n)"
"""What ends each pattern, so that `$` does not take a last newline; of no interest to a reader."""


def pages() -> dict[str, str]:
    """Return every page by its file name."""
    made = {
        "components.md": components_page(),
        "options.md": options_page(),
        "environment.md": environment_page(),
        "endpoints.md": endpoints_page(),
        "values.md": values_page(),
        "declarations.md": declarations_page(),
        "python.md": python_page(),
        "results.md": results_page(),
        "cli.md": cli_page(),
    }
    return {"index.md": index_page(made), **made}


def page(title: str, lead: str, parts: Iterable[str]) -> str:
    """Return a page: one title, one paragraph, its parts."""
    return "\n\n".join([NOTE, f"# {title}", lead, *(part.strip() for part in parts)]) + "\n"


def index_page(made: dict[str, str]) -> str:
    def rows() -> Iterator[str]:
        yield "| name | what it is |\n|---|---|"
        for name in sorted(specify_infra.__all__, key=str.lower):
            thing = getattr(specify_infra, name)
            yield f"| [`{name}`]({where(name, made)}) | {cell(summary(thing))} |"

    lead = (
        "Everything here is written from the code. Where a default is called the seed's, it comes from the deployment "
        "architecture that this project began with.\n\nWhat stands in `specify.yaml`: [environment](environment.md), "
        "[components](components.md), [options](options.md), [endpoints](endpoints.md), [values](values.md). "
        "The rest: the [command line](cli.md), the [Python API](python.md), its [results and errors](results.md), "
        "and [what a component says](declarations.md)."
    )
    return page("Reference", lead, ["## Every public name", "All of them come from `specify_infra` itself.", "\n".join(rows())])


def components_page() -> str:
    parts = [part for spec in SHIPPED for part in (spec_section(spec, level=2), offered(spec))]
    parts += [spec_section(spec, level=2) for spec in PARTS]
    lead = "What stands under `components:` of an environment. The key is the component's name."
    return page("Components", lead, parts)


def offered(spec: type[Spec]) -> str:
    """Return the endpoints that a component offers; only its class is looked at."""
    found = {
        name: member
        for name, member in had(spec).items()
        if isinstance(member, property) and "Endpoint" in str(inspect.get_annotations(member.fget).get("return"))
    }
    rows = [f"- `<name>.{name}`: {sentence(summary(member))}" for name, member in found.items()]
    return "\n".join([f"Endpoints that `{spec.__name__}` offers to the others:\n", *rows]) if rows else ""


def options_page() -> str:
    def parts() -> Iterator[str]:
        for title, protocol, found in CHOICES:
            yield f"## {title}\n\n{sentence(summary(protocol))}"
            for option in found:
                yield spec_section(option, level=3)
            yield "\n".join([f"{taken(protocol)} (`specify_infra.model.{title}`):\n", *protocol_rows(protocol)])
        yield "## Pieces\n\nWhat options are made of."
        yield from (spec_section(piece, level=3) for piece in PIECES)

    lead = (
        "Interchangeable choices. Data names one by `type`; the absent choice is an option too. "
        "In Python it is an object: `Specify(replicas=Fixed(count=2))`."
    )
    return page("Options", lead, parts())


def taken(protocol: type) -> str:
    """Return who takes an option of a user's own: the environment, a workload of the user's own, or nobody yet."""
    if any(hint is not bare(hint) and bare(hint) is protocol for hint in fields(Context).values()):
        return "In Python, an option of your own is any object with these"
    if protocol in fields(specify_infra.Workload).values():
        return "In a component of your own, a workload takes any object with these"
    return "Each of them has these"


def environment_page() -> str:
    lead = "An environment is a context (where things are put, and the choices that hold for all of them) with components."
    own = set(fields(Environment)) - set(fields(Context))
    parts = [
        spec_section(Environment, level=2, only=own, note="It has every field of [Context](#context) too."),
        *(spec_section(spec, level=2) for spec in (Context, Cluster)),
    ]
    return page("Environment and context", lead, parts)


def endpoints_page() -> str:
    lead = (
        "An endpoint is something that listens. A component of the environment offers it, and data refers to it as "
        "`component.endpoint`; or it runs outside, and data describes it."
    )
    return page("Endpoints and peers", lead, [section(getattr(specify_infra, name), level=2) for name in REFERENCES])


def values_page() -> str:
    def part(name: str, hint: Any) -> str:
        rows = [f"## {name}", sentence(described(hint)[0].upper() + described(hint)[1:])]
        for note in (note for one in members(hint) for note in get_args(one)[1:] if isinstance(note, msgspec.Meta)):
            rows += [f"- pattern: `{note.pattern.removesuffix(ONE_LINE)}`"] if note.pattern else []
            rows += [f"- at most {note.max_length} characters"] if note.max_length else []
            rows += [f"- example: `{example}`" for example in note.examples or ()]
        return "\n".join([*rows[:1], "", rows[1], *([""] if rows[2:] else []), *rows[2:]])

    lead = "The small values that fields take. Each is plain text or a plain number in YAML, JSON and Python."
    found = {**VALUES, "EndpointReference": model.EndpointReference}
    return page("Values", lead, [part(name, hint) for name, hint in sorted(found.items())])


def declarations_page() -> str:
    lead = "What a component of your own says about itself, and what options work with. See [adding a component](../../CONTRIBUTING.md)."
    return page("What a component says", lead, [section(thing, level=2) for thing in SPOKEN])


def python_page() -> str:
    def parts() -> Iterator[str]:
        yield "## Functions"
        yield from (section(function, level=3) for function in FUNCTIONS)
        yield "## Constructs\n\nThese load cdk8s, and so start Node. Import them before cdk8s itself, so that the bundled Node is used."
        yield from (section(construct, level=3) for construct in CONSTRUCTS)
        yield from (module_part(module) for module in (testing, kplus))

    lead = "Functions and constructs. Everything but `testing` and `kplus` comes from `specify_infra` itself."
    return page("Python API", lead, parts())


def results_page() -> str:
    lead = "What planning returns, and what it raises. What a check's finding means: [read findings](../how-to/findings.md)."
    return page("Results and errors", lead, [section(getattr(specify_infra, name), level=2) for name in RESULTS])


def module_part(module: ModuleType) -> str:
    names = getattr(module, "__all__", None) or [
        name for name, thing in vars(module).items() if inspect.isfunction(thing) and thing.__module__ == module.__name__
    ]
    heading = f"## {module.__name__}\n\n{prose(inspect.getdoc(module) or '')}"
    return "\n\n".join([heading, *(section(getattr(module, name), level=3) for name in names)])


def cli_page() -> str:
    def command(name: str, item: click.Command) -> str:
        usage = f"specify-infra {name} {' '.join(item.collect_usage_pieces(click.Context(item)))}"
        rows = [option_row(parameter) for parameter in item.params if isinstance(parameter, click.Option)]
        table = ["", "| option | what it does | default |", "|---|---|---|", *rows] if rows else []
        return "\n".join([f"## {name}", "", sentence(item.help or ""), "", "```text", usage, "```", *table])

    group = f"```text\n{cli.name or 'specify-infra'} --version | --help | COMMAND\n```".replace("main ", "specify-infra ")
    lead = prose(inspect.getdoc(cli.callback) or "")
    return page("Command line", lead, [group, *(command(name, item) for name, item in sorted(cli.commands.items()))])


def option_row(option: click.Option) -> str:
    names = ", ".join(f"`{name}`" for name in option.opts)
    choice = f" One of: {', '.join(f'`{one}`' for one in option.type.choices)}." if isinstance(option.type, click.Choice) else ""
    variable = f" Also by the variable `{option.envvar}`." if option.envvar else ""
    default = "" if option.is_flag or option.default is None else f"`{option.default}`"
    return f"| {names} | {option.help}{choice}{variable} | {default} |"


# Types and docstrings


VALUES: dict[str, Any] = {
    name: hint for name, hint in vars(values).items() if name[0].isupper() and (get_origin(hint) is Annotated or name == "IntOrPercent")
}
"""The values by name."""

PAGE: dict[str, str] = {
    **{name: f"values.md#{name.lower()}" for name in (*VALUES, "EndpointReference")},
    **{name: f"endpoints.md#{name.lower()}" for name in REFERENCES},
    **{name: f"environment.md#{name.lower()}" for name in PLACES},
    **{name: f"results.md#{name.lower()}" for name in RESULTS},
    **{spec.__name__: f"components.md#{spec.__name__.lower()}" for spec in (*SHIPPED, *PARTS)},
    **{thing.__name__: f"options.md#{thing.__name__.lower()}" for thing in (*PROTOCOLS, *OPTIONS)},
    **{thing.__name__: f"declarations.md#{thing.__name__.lower()}" for thing in SPOKEN},
}
"""Where each type is described."""


def where(name: str, made: dict[str, str]) -> str:
    """Return the link to a public name's description."""
    if name in PAGE:
        return PAGE[name]
    found = [file for file, text in made.items() if re.search(rf"^#+ {name}$", text, re.MULTILINE)]
    if not found:
        sys.exit(f"error: {name} is public, and no page of the reference describes it: give it a place in tools/reference.py")
    return f"{found[0]}#{name.lower()}"


def link(name: str) -> str:
    return f"[{name}]({PAGE[name]})"


def words(hint: Any, *, data: bool = True) -> str:
    """Return a type as the one who writes the value reads it, with links to what is described elsewhere.

    Args:
        hint: the type.
        data: whether it is written in a file, where things with a name stand under that name.
    """
    for name, value in VALUES.items():
        if hint == value:
            return link(name)
    if hint == model.EndpointReference:
        return link("EndpointReference")
    if hint == model.Layer:
        return "a layer's name"
    if get_origin(hint) is Annotated:
        notes = get_args(hint)[1:]
        for note in notes:
            if isinstance(note, msgspec.Meta) and note.description:
                return note.description
            if isinstance(note, Shipped):
                return " or ".join(words(one) for one in note.classes)
    kind = bare(hint)
    if kind is Any:
        return "anything"
    if get_origin(kind) is Literal:
        return " or ".join(f"`{choice}`" for choice in get_args(kind))
    alternatives = members(hint)
    if len(alternatives) > 1:
        return " or ".join(words(one) for one in alternatives)
    if get_origin(kind) is tuple:
        item = bare(get_args(kind)[0])
        named = (isinstance(item, type) and issubclass(item, Spec) and "name" in fields(item)) or item is model.Declarable
        return f"{'mapping of names to' if named and data else 'list of'} {words(get_args(kind)[0])}"
    if get_origin(kind) is dict:
        key, value = get_args(kind)
        return f"mapping of {'names' if key is str else words(key)} to {words(value)}"
    plain = {str: "text", int: "whole number", float: "number", bool: "`true` or `false`", type(None): "`null`"}
    name = getattr(kind, "__name__", str(kind))
    return plain.get(kind) or (link(name) if name in PAGE else f"`{name}`")


def section(thing: Any, level: int) -> str:
    """Return the description of anything public."""
    if isinstance(thing, type) and issubclass(thing, msgspec.Struct):
        return spec_section(thing, level=level)
    heading = f"{'#' * level} {thing.__name__}"
    doc = prose(whole_doc(thing))
    if getattr(thing, "_is_protocol", False):
        return "\n".join([heading, "", doc, "", *protocol_rows(thing)])
    if isinstance(thing, type):
        shown = [heading, "", *code(thing.__name__, thing.__init__, drop_self=True), "", doc]
        return "\n".join([*shown, *member_rows(thing)])
    return "\n".join([heading, "", *code(thing.__name__, thing), "", doc])


def whole_doc(thing: Any) -> str:
    """Return a docstring; that of a class that inherits its arguments has its parent's sections too."""
    doc = inspect.getdoc(thing) or ""
    if not isinstance(thing, type) or "__init__" in vars(thing):
        return doc
    _, args, rest = (inspect.getdoc(thing.__mro__[1]) or "").partition("Args:")
    return f"{doc}\n\n{args}{rest}"


def spec_section(spec: type, *, level: int, only: Iterable[str] | None = None, note: str = "") -> str:
    """Return the description of a spec: what it is, its fields, what it can be asked."""
    tag = f"`type: {tag_of(spec)}`" if tag_of(spec) else ""
    capabilities = [
        f"{verb} {', '.join(f'`{word}`' for word in sorted(getattr(spec, attribute)))}."
        for verb, attribute in (("Needs the capability", "requires"), ("Provides the capability", "provides"))
        if getattr(spec, attribute, ()) and isinstance(getattr(spec, attribute), frozenset)
    ]
    docs = field_docs(spec) if issubclass(spec, Spec) else plain_docs(spec)
    hints = fields(spec) if issubclass(spec, Spec) else inspect.get_annotations(spec, eval_str=True)
    rows = [
        f"| `{field.name}` | {cell(takes)} | {cell(required(field) + docs.get(field.name, ''))} |"
        for field in msgspec.structs.fields(spec)
        for takes in [words(hints[field.name], data=spec not in SPOKEN)]
        if only is None or field.name in only
    ]
    table = ["| field | takes | what it is |\n|---|---|---|\n" + "\n".join(rows)] if rows else []
    head = [f"{'#' * level} {spec.__name__}", tag, prose(inspect.getdoc(spec) or ""), note, *capabilities]
    return "\n\n".join(part for part in [*head, *table, "\n".join(member_rows(spec)).strip()] if part)


def plain_docs(cls: type) -> dict[str, str]:
    """Return the docstring under each field of a class that is no spec."""
    body = ast.parse(inspect.getsource(cls)).body[0].body  # type: ignore[attr-defined]
    pairs = itertools.pairwise(body)
    return {field.target.id: doc.value.value for field, doc in pairs if isinstance(field, ast.AnnAssign) and isinstance(doc, ast.Expr)}


def required(field: Any) -> str:
    return "**Required.** " if field.required else ""


def had(thing: type) -> dict[str, Any]:
    """Return what a class has itself, and what it has from bases of ours that have no description of their own.

    To a reader it makes no difference whether a property is computed once.
    """
    silent = [
        base for base in thing.__mro__[1:] if base.__module__.startswith("specify_infra") and base.__name__ not in specify_infra.__all__
    ]
    found = {name: getattr(thing, name) for base in (thing, *silent) for name in vars(base) if not name.startswith("_")}
    return {name: property(member.func) if isinstance(member, functools.cached_property) else member for name, member in found.items()}


def member_rows(thing: type) -> list[str]:
    """Return the documented properties and methods of a class."""
    rows: list[str] = []
    for name, member in had(thing).items():
        function = member.fget if isinstance(member, property) else member
        if name.startswith("_") or name == "problems" or not inspect.isfunction(function) or not function.__doc__:
            continue
        shown = f"`{name}`" if isinstance(member, property) else f"`{name}{signature(function, drop_self=True)}`"
        rows.append(f"- {shown}: {sentence(summary(function))}")
    return ["", "In Python it has:", "", *rows] if rows else []


def protocol_rows(protocol: type) -> list[str]:
    """Return what a protocol asks for."""
    rows: list[str] = []
    for name, member in vars(protocol).items():
        function = member.fget if isinstance(member, property) else member
        if name.startswith("_") or not inspect.isfunction(function):
            continue
        shown = f"{name}: {annotation(inspect.signature(function).return_annotation)}" if isinstance(member, property) else ""
        doc = f": {sentence(summary(function))}" if function.__doc__ else ""
        rows.append(f"- `{shown or name + signature(function, drop_self=True)}`{doc}")
    return rows


def code(name: str, function: Callable[..., Any], *, drop_self: bool = False) -> list[str]:
    return ["```python", f"{name}{signature(function, drop_self=drop_self)}", "```"]


def signature(function: Callable[..., Any], *, drop_self: bool = False) -> str:
    """Return a signature as it is written, the same for every version of Python."""
    found = inspect.signature(function)
    parts: list[str] = []
    star = False
    for index, (name, parameter) in enumerate(found.parameters.items()):
        if drop_self and index == 0:
            continue
        if parameter.kind is parameter.KEYWORD_ONLY and not star:
            parts.append("*")
            star = True
        star_name = {parameter.VAR_POSITIONAL: f"*{name}", parameter.VAR_KEYWORD: f"**{name}"}.get(parameter.kind, name)
        hint = f": {annotation(parameter.annotation)}" if parameter.annotation is not parameter.empty else ""
        default = f" = {shown(parameter.default)}" if parameter.default is not parameter.empty else ""
        parts.append(f"{star_name}{hint}{default}")
    result = annotation(found.return_annotation)
    returns = "" if found.return_annotation is found.empty or (drop_self and result == "None") else f" -> {result}"
    return f"({', '.join(parts)}){returns}"


def annotation(hint: Any) -> str:
    return hint if isinstance(hint, str) else getattr(hint, "__name__", str(hint))


def shown(default: Any) -> str:
    return "..." if callable(default) else repr(default)


def prose(doc: str) -> str:
    """Return a docstring as Markdown: its sections become bold words with lists."""
    lines: list[str] = []
    listed = False
    for line in doc.splitlines():
        heading = re.fullmatch(r"(Args|Returns|Raises|Attributes):", line)
        entry = re.fullmatch(r"    (\*{0,2}\w+): (.*)", line)
        if heading:
            listed = heading[1] != "Returns"
            lines += [f"**{heading[1].replace('Args', 'Arguments')}**", ""]
        elif listed and entry:
            lines.append(f"- `{entry[1]}`: {entry[2]}")
        elif line.startswith("def "):
            lines += ["```python", line]
        elif line.startswith("    ") and lines and lines[-1].startswith("def "):
            lines += [line, "```"]
        else:
            lines.append(line.strip() if not listed else f"  {line.strip()}" if line.strip() else "")
    return literals("\n".join(line.rstrip() for line in lines))


def literals(text: str) -> str:
    """Return text with literals as Markdown writes them; fences stay."""
    return re.sub(r"(?<!`)``([^`\n]+)``(?!`)", r"`\1`", text)


def sentence(text: str) -> str:
    """Return one paragraph on one line, as Markdown."""
    return literals(" ".join(text.split()))


def cell(text: str) -> str:
    """Return text that may stand in a table, and whose placeholders are no HTML."""
    spans = re.split(r"(`[^`]*`)", sentence(text))
    return "".join(span if span.startswith("`") else re.sub(r"<(\w+)>", r"&lt;\1&gt;", span) for span in spans).replace("|", "\\|")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write docs/reference/ and the JSON Schema of specify.yaml from the code.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not what the code says")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder of the project")
    options = parser.parse_args(arguments)
    made = {f"{PAGES}/{name}": text for name, text in pages().items()} | {SCHEMA: json_schema()}
    there = dict(written(options.root))
    if options.check:
        return told(made, there)
    for name in there:
        (options.root / name).unlink()
    for name, text in made.items():
        (options.root / name).parent.mkdir(parents=True, exist_ok=True)
        (options.root / name).write_text(text, encoding="utf-8")
    return 0


def json_schema() -> str:
    """Return the JSON Schema of a specify.yaml."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def written(root: Path) -> Iterator[tuple[str, str]]:
    """Yield each file that was written before, with its text."""
    for file in (*root.glob(f"{PAGES}/*.md"), *root.glob(SCHEMA)):
        yield file.relative_to(root).as_posix(), file.read_text(encoding="utf-8")


def told(made: dict[str, str], there: dict[str, str]) -> int:
    """Tell which files are not what the code says, and return the exit code."""
    stale = [name for name in sorted({*made, *there}) if made.get(name) != there.get(name)]
    for name in stale:
        print(f"error: {name} is not what the code says\n  do: make docs, and commit what it changed", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
