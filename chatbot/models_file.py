"""Reads models.yaml: each value with its place, so that an error names file, line and key. The one door to yaml.

It does not know what is on disk, but for the file itself and the templates beside the program.
"""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from chatbot import dialects
from chatbot.errors import BadRequest, BadSettings
from chatbot.messages import clean
from chatbot.sampling import KNOBS, Sampling
from chatbot.settings import HOME
from chatbot.spec import KEYS, SOURCES, Key, ModelSpec

_TOP = ("version", "defaults", "models")
_MOST_BYTES = 5_000_000
_DIALECTS = sorted({dialect.name for dialect, _, _ in dialects.DIALECTS} | {dialects.GENERIC.name})


def read_models(path: Path) -> tuple[ModelSpec, ...]:
    """The models listed, in their order. Raises BadSettings naming file, line, key and what is allowed."""
    reader = _Reader(path)
    top = reader.entries(reader.root, "", _TOP)
    reader.check_version(top)
    shared = tuple(key for key in KEYS if key.shared)
    defaults = reader.values(top["defaults"].value, "defaults.", shared) if "defaults" in top else {}
    specs = [reader.spec(node, place, defaults) for place, node in enumerate(reader.listed(top))]
    reader.check_ids(specs)
    return tuple(spec for spec, _ in specs)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A key and its value, as nodes: nodes know their lines."""

    key: yaml.Node
    value: yaml.Node


@dataclass(slots=True)
class _Reader:
    """One file while it is read."""

    path: Path
    root: yaml.Node = field(init=False)
    loader: yaml.SafeLoader = field(init=False)

    def __post_init__(self) -> None:
        try:
            text = self._text()
            self.loader = yaml.SafeLoader(text)
            root = self.loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise self._wrong(line, f"this is not YAML: {error.problem or error.context}.") from None
        except yaml.YAMLError as error:
            raise BadSettings(f"{self.path.name}: this is not YAML: {str(error).splitlines()[0]}.") from None
        except RecursionError:
            raise BadSettings(f"{self.path.name}: this is nested too deeply to be a list of models.") from None
        if root is None:
            raise BadSettings(f"{self.path.name}: the file is empty. It needs: models: [{{id: ..., path: ...}}].")
        self.root = root
        self._check_letters(root)

    def _check_letters(self, root: yaml.Node) -> None:
        """A text must be one that can be written and shown: escapes can make others."""
        nodes, seen = [root], set[int]()
        while nodes:
            node = nodes.pop()
            if id(node) in seen:  # an alias
                continue
            seen.add(id(node))
            if isinstance(node, yaml.ScalarNode):
                if clean(node.value) != node.value:
                    raise self.wrong(node, "here is half of a character (\\ud800 to \\udfff) or a NUL byte. Remove it.")
            elif isinstance(node, yaml.MappingNode):
                nodes += [part for pair in node.value for part in pair]
            else:
                nodes += node.value

    def entries(self, node: yaml.Node, place: str, allowed: Iterable[str]) -> dict[str, _Entry]:
        """The node as a mapping; unknown keys, keys said twice, and what is no mapping are refused."""
        allowed = tuple(allowed)
        if not isinstance(node, yaml.MappingNode):
            what = place.rstrip(".") or "the file"
            raise self.wrong(node, f"{what} must be keys with values. Allowed: {', '.join(allowed)}.")
        self._merge(node)
        found: dict[str, _Entry] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name not in allowed:
                near = difflib.get_close_matches(name, allowed, 1)
                hint = f"; did you mean {near[0]}?" if near else "."
                raise self.wrong(key, f"{place}{name}: unknown key{hint} Allowed: {', '.join(allowed)}.")
            if name in found and key is not found[name].key:
                first = found[name].key.start_mark.line + 1
                raise self.wrong(key, f"{place}{name}: said twice, first in line {first}.")
            found[name] = _Entry(key, value)
        return found

    def values(self, node: yaml.Node, place: str, keys: tuple[Key, ...]) -> dict[str, Any]:
        """The checked values of a model or of `defaults`, as a ModelSpec takes them."""
        found = self.entries(node, place, (key.name for key in keys))
        return {key.name: self._value(key, found[key.name], place) for key in keys if key.name in found}

    def spec(self, node: yaml.Node, number: int, defaults: Mapping[str, Any]) -> tuple[ModelSpec, yaml.Node]:
        place = f"models[{number}]."
        values = self.values(node, place, KEYS)
        if "id" not in values:
            raise self.wrong(node, f"{place}id is missing: every model needs one.")
        sources = [name for name in SOURCES if name in values]
        if len(sources) != 1:
            said = " and ".join(sources) or "none"
            raise self.wrong(
                node, f"models[{number}] ({values['id']}): exactly one of path, repo or url; here: {said}."
            )
        if "repo" not in values and ("revision" in values or ("file" in values and "url" in values)):
            raise self.wrong(node, f"models[{number}] ({values['id']}): file and revision belong to a repo.")
        merged = {**defaults, **values}
        for name in ("sampling", "template_kwargs"):
            merged[name] = {**defaults.get(name, {}), **values.get(name, {})}
        spec = ModelSpec(**{"title": values["id"], **merged})
        return self._rooted(spec, node), node

    def listed(self, top: Mapping[str, _Entry]) -> list[yaml.Node]:
        if "models" not in top:
            raise self.wrong(self.root, "models is missing: the list of models.")
        node = top["models"].value
        if not isinstance(node, yaml.SequenceNode) or not node.value:
            raise self.wrong(node, "models must be a list with at least one model: - {id: ..., path: ...}.")
        return list(node.value)

    def check_version(self, top: Mapping[str, _Entry]) -> None:
        if "version" in top and self._plain(top["version"].value) != 1:
            raise self.wrong(top["version"].value, "version: this program reads version 1.")

    def check_ids(self, specs: list[tuple[ModelSpec, yaml.Node]]) -> None:
        first: dict[str, int] = {}
        for spec, node in specs:
            if spec.id in first:
                raise self.wrong(node, f"the id {spec.id} is taken by the model in line {first[spec.id]}.")
            first[spec.id] = node.start_mark.line + 1

    def wrong(self, node: yaml.Node, sentence: str) -> BadSettings:
        return self._wrong(node.start_mark.line + 1, sentence)

    def _wrong(self, line: int, sentence: str) -> BadSettings:
        return BadSettings(f"{self.path.name}, line {line}: {sentence}")

    def _text(self) -> str:
        try:
            raw = self.path.read_bytes()
        except OSError as error:
            raise BadSettings(f"{self.path} cannot be read: {error.strerror or error}.") from None
        if len(raw) > _MOST_BYTES:
            raise BadSettings(f"{self.path.name} has {len(raw):,} bytes: that is no list of models.")
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = raw[: error.start].count(b"\n") + 1
            raise self._wrong(line, "this is not UTF-8 text; save it as UTF-8.") from None

    def _value(self, key: Key, entry: _Entry, place: str) -> Any:
        value = self._plain(entry.value)
        try:
            read = key.read(value)
        except ValueError:
            shown = "empty" if value is None else f"{value!r:.60}"
            raise self.wrong(entry.value, f"{place}{key.name} is {shown}. Allowed: {key.allowed}.") from None
        if key.name in ("template", "dialect"):
            self._check_known(entry.value, key.name, read, place)
        if key.name in ("sampling", "stop"):
            self._check_sampling(entry.value, {"stop": read} if key.name == "stop" else read, place + key.name)
        return read

    def _check_known(self, node: yaml.Node, key: str, name: str, place: str) -> None:
        if key == "template" and "{" in name:  # a template itself
            return
        shipped = (HOME / "templates").glob("*.jinja")
        known = sorted(path.stem for path in shipped) if key == "template" else _DIALECTS
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f"; did you mean {near[0]}?" if near else "."
            raise self.wrong(node, f"{place}{key}: there is no {key} {name!r:.60}{hint} There are: {', '.join(known)}.")

    def _check_sampling(self, node: yaml.Node, values: Mapping[str, Any], place: str) -> None:
        try:
            Sampling.parse(values)
        except BadRequest as error:
            names = [knob.name for knob in KNOBS] + ["stop"]
            near = difflib.get_close_matches(error.field or "", names, 1) if error.field not in names else []
            hint = f" Did you mean {near[0]}?" if near else ""
            raise self.wrong(_child(node, error.field), f"{place}: {error}{hint}") from None

    def _plain(self, node: yaml.Node) -> Any:
        try:
            return self.loader.construct_document(node)
        except yaml.MarkedYAMLError as error:
            raise self.wrong(node, f"this is not YAML that can be used: {error.problem}.") from None
        except (ValueError, RecursionError) as error:
            raise self.wrong(node, f"this value cannot be used: {error}.") from None

    def _merge(self, node: yaml.MappingNode) -> None:
        """`<<: *name`, YAML's way to share keys; the keys said in place come last and win."""
        merges = any(isinstance(key, yaml.ScalarNode) and key.tag.endswith(":merge") for key, _ in node.value)
        if merges:
            try:
                self.loader.flatten_mapping(node)
            except yaml.MarkedYAMLError as error:
                raise self.wrong(node, f"this cannot be merged: {error.problem}.") from None
            node.value = list({key.value: (key, value) for key, value in node.value}.values())

    def _rooted(self, spec: ModelSpec, node: yaml.Node) -> ModelSpec:
        path = self._placed(spec.path, node, "path") if spec.path else None
        loras = tuple((self._placed(lora, node, "loras"), scale) for lora, scale in spec.loras)
        return replace(spec, path=path, loras=loras)

    def _placed(self, path: Path, node: yaml.Node, key: str) -> Path:
        try:
            return self.path.absolute().parent / path.expanduser()
        except RuntimeError:  # "~somebody" who has no home here
            raise self.wrong(_child(node, key), f"{key}: {path} begins with a user who has no home here.") from None


def _child(node: yaml.Node, name: str | None) -> yaml.Node:
    """The key `name` in a mapping, else the node itself."""
    if isinstance(node, yaml.MappingNode):
        for key, _ in node.value:
            if key.value == name:
                return key  # type: ignore[no-any-return]
    return node


def schema() -> dict[str, Any]:
    """The JSON Schema of models.yaml (models.schema.json is this, written out)."""
    models = {key.name: {**key.schema, "description": key.help} for key in KEYS}
    knobs = {
        knob.name: {
            "type": "integer" if knob.whole else "number",
            "minimum": knob.low,
            "maximum": knob.high,
            "description": knob.help,
        }
        for knob in KNOBS
    }
    stop = {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "The models that Parley can talk to",
        **_object({
            "version": {"const": 1},
            "defaults": {"description": "What holds for every model that does not say otherwise.", **_object({
                key.name: models[key.name] for key in KEYS if key.shared
            })},
            "models": {"type": "array", "minItems": 1, "items": {
                **_object(models),
                "required": ["id"],
                "oneOf": [{"required": [source]} for source in SOURCES],
            }},
        }),
        "required": ["models"],
        "$defs": {"sampling": _object({**knobs, "stop": stop, "ignore_eos": {"type": "boolean"}, "logit_bias": {}})},
    }  # fmt: skip


def _object(properties: Mapping[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": dict(properties), "additionalProperties": False}
