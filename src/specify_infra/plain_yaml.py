"""YAML without anchors and tags, between text and data, by the events of libyaml, which PyYAML's wheels bring.

What PyYAML itself does between events and data is Python, and takes most of its time.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Callable, Iterator
from typing import Any

import yaml

TEXT = "tag:yaml.org,2002:str"

RESOLVER: Any = yaml.resolver.Resolver()
"""Tells what a text without quotes is."""

MAPPING, MAPPING_END = yaml.MappingStartEvent(None, None, True, flow_style=False), yaml.MappingEndEvent()
SEQUENCE, SEQUENCE_END = yaml.SequenceStartEvent(None, None, True, flow_style=False), yaml.SequenceEndEvent()


def read(text: str) -> Any:
    """Return the data of a YAML text.

    Raises:
        TypeError: when there is an anchor or a tag in it.
        yaml.YAMLError: when it is no YAML.
    """
    following = yaml.CSafeLoader(text).get_event
    following()  # the stream starts
    following()  # the document starts
    return _value(following(), following)


def _value(event: Any, following: Callable[[], Any]) -> Any:
    if event.anchor or event.tag:
        raise TypeError(f"an anchor or a tag: {event}")
    if isinstance(event, yaml.ScalarEvent):
        return _meant(event.value) if event.implicit[0] else event.value
    if isinstance(event, yaml.SequenceStartEvent):
        return [_value(item, following) for item in _items(following)]
    return {_value(key, following): _value(following(), following) for key in _items(following)}


def _items(following: Callable[[], Any]) -> Iterator[Any]:
    """Yield the first event of each item or key; whoever takes it takes the rest of it."""
    while not isinstance(event := following(), yaml.CollectionEndEvent):
        yield event


@functools.cache
def _meant(text: str) -> Any:
    """Return what a text without quotes means."""
    tag = _tag(text)
    return text if tag == TEXT else yaml.constructor.SafeConstructor().construct_object(yaml.ScalarNode(tag, text))


def write(data: Any) -> str:
    """Return data as YAML for people: in its own order, long expressions on one line."""
    stream = io.StringIO()
    emit = yaml.CSafeDumper(stream, width=10_000, allow_unicode=True).emit
    emit(yaml.StreamStartEvent())
    emit(yaml.DocumentStartEvent())
    _emit(data, emit)
    emit(yaml.DocumentEndEvent())
    emit(yaml.StreamEndEvent())
    return stream.getvalue()


def _emit(value: Any, emit: Callable[[yaml.Event], None]) -> None:
    if isinstance(value, str):
        emit(_text(value))
    elif isinstance(value, dict):
        emit(MAPPING)
        for key, item in value.items():
            _emit(key, emit)
            _emit(item, emit)
        emit(MAPPING_END)
    elif isinstance(value, list):
        emit(SEQUENCE)
        for item in value:
            _emit(item, emit)
        emit(SEQUENCE_END)
    else:
        number = yaml.representer.SafeRepresenter().represent_data(value)
        emit(yaml.ScalarEvent(None, number.tag, (True, False), number.value))


@functools.cache
def _text(text: str) -> yaml.ScalarEvent:
    """Return the event of a text, in quotes where it would mean something else without them."""
    return yaml.ScalarEvent(None, None, (_tag(text) == TEXT, True), text)


def _tag(text: str) -> str:
    return str(RESOLVER.resolve(yaml.ScalarNode, text, (True, False)))
