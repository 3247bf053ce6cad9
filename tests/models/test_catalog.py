"""models.yaml: what it may say, what is wrong with it, and how a model is named."""

import json
import os
import re
from pathlib import Path

import pytest

from chatbot.catalog import CatalogWatch, ModelSpec, load
from chatbot.dialects import DIALECTS
from chatbot.errors import BadSettings, UnknownModel
from chatbot.models_file import schema
from chatbot.settings import HOME
from chatbot.spec import KEYS, KV_TYPES, QUANT


def write(folder: Path, text: str) -> Path:
    path = folder / "models.yaml"
    path.write_text(text)
    return path


def only(folder: Path, lines: str) -> ModelSpec:
    return load(write(folder, f"models:\n{lines}")).default


WRONG = [
    ("", "models.yaml: the file is empty. It needs: models: [{id: ..., path: ...}]."),
    ("models: [", "models.yaml, line 1: this is not YAML: expected the node content, but found '<stream end>'."),
    ("\tmodels: 1", r"models.yaml, line 1: this is not YAML: found character '\t' that cannot start any token."),
    ("- 1", "models.yaml, line 1: the file must be keys with values. Allowed: version, defaults, models."),
    ("version: 1", "models.yaml, line 1: models is missing: the list of models."),
    ("version: 2\nmodels: []", "models.yaml, line 1: version: this program reads version 1."),
    ("models: []", "models.yaml, line 1: models must be a list with at least one model: - {id: ..., path: ...}."),
    ("modles: []",
     "models.yaml, line 1: modles: unknown key; did you mean models? Allowed: version, defaults, models."),
    ("models:\n- path: x", "models.yaml, line 2: models[0].id is missing: every model needs one."),
    ("models:\n- id: a", "models.yaml, line 2: models[0] (a): exactly one of path, repo or url; here: none."),
    ("models:\n- {id: a, path: b, repo: c/d}",
     "models.yaml, line 2: models[0] (a): exactly one of path, repo or url; here: path and repo."),
    ("models:\n- {id: a, path: b, revision: main}",
     "models.yaml, line 2: models[0] (a): file and revision belong to a repo."),
    ("models:\n- {id: a, path: b}\n- {id: a, path: c}",
     "models.yaml, line 3: the id a is taken by the model in line 2."),
    ("models:\n- id: a\n  path: b\n  path: c", "models.yaml, line 4: models[0].path: said twice, first in line 3."),
    ("models:\n- id: a\n  path: b\n  context: 5k",
     "models.yaml, line 4: models[0].context is '5k'. Allowed: a whole number of tokens, from 16."),
    ("models:\n- id: a\n  path: b\n  kv_type: q4",
     "models.yaml, line 4: models[0].kv_type is 'q4'. Allowed: f16 or q8_0 or f32."),
    ("models:\n- id: a\n  path:", "models.yaml, line 3: models[0].path is empty. "
     "Allowed: the path of a .gguf file or of a safetensors folder."),
    ("models:\n- id: a b\n  path: c",
     "models.yaml, line 2: models[0].id is 'a b'. Allowed: letters, digits and . _ + -, at most 100."),
    ("models:\n- {id: a, repo: ab}", "models.yaml, line 2: models[0].repo is 'ab'. Allowed: user/name."),
    ("models:\n- id: a\n  path: b\n  flash_attn: maybe",
     "models.yaml, line 4: models[0].flash_attn is 'maybe'. Allowed: true or false."),
    ("models:\n- id: a\n  path: b\n  sampling:\n    temperature: 9",
     "models.yaml, line 5: models[0].sampling: temperature is a number from 0 to 2, not 9."),
    ("defaults: {path: x}\nmodels: [{id: a, path: b}]", "models.yaml, line 1: defaults.path: unknown key. Allowed: "
     + ", ".join(key.name for key in KEYS if key.shared) + "."),
    ("models:\n- id: a\n  path: b\n  template: chatm",
     "models.yaml, line 4: models[0].template: there is no template 'chatm'; did you mean chatml? There are: "
     + ", ".join(sorted(path.stem for path in (HOME / "templates").glob("*.jinja"))) + "."),
    ("defaults:\n  dialect: nonsense\nmodels: [{id: a, path: b}]",
     "models.yaml, line 2: defaults.dialect: there is no dialect 'nonsense'. There are: "
     + ", ".join(sorted({dialect.name for dialect, _, _ in DIALECTS} | {"generic"})) + "."),
    ("models:\n- {id: a, url: 'http://x'}",
     "models.yaml: every model has a url; at least one must run here (path or repo)."),
    ("models:\n- {id: a, path: &x [*x]}", "models.yaml, line 2: models[0].path is [[...]]. "
     "Allowed: the path of a .gguf file or of a safetensors folder."),
    ("models:\n- {id: a, path: !!python/name:os.system x}", "models.yaml, line 2: this is not YAML that can be used: "
     "could not determine a constructor for the tag 'tag:yaml.org,2002:python/name:os.system'."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "says"), WRONG, ids=lambda value: value[:40].replace("\n", " "))
def test_an_error_names_file_line_key_and_what_is_allowed(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(BadSettings) as raised:
        load(write(tmp_path, text))
    assert str(raised.value) == says


@pytest.mark.parametrize("escape", [r"\ud83d", r"\0"])
def test_an_escape_that_is_no_character_is_told_wherever_it_stands(tmp_path: Path, escape: str) -> None:
    says = r"models\.yaml, line 3: here is half of a character .* or a NUL byte\. Remove it\."
    with pytest.raises(BadSettings, match=says):
        load(write(tmp_path, f'models:\n- {{id: a, path: b,\n   template_kwargs: {{x: ["{escape}"]}}}}'))
    assert load(write(tmp_path, r'models: [{id: a, path: b, title: "\U0001F600"}]')).find("a").title == "😀"


def test_a_misspelt_key_is_told_with_the_nearest(tmp_path: Path) -> None:
    says = r"models\.yaml, line 2: models\[0\]\.contxt: unknown key; did you mean context\? Allowed: id, title, "
    with pytest.raises(BadSettings, match=says):
        load(write(tmp_path, "models:\n- {id: a, path: b, contxt: 5}"))


def test_a_misspelt_sampling_parameter_is_told_with_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"line 2: models\[0\]\.sampling: .*'temprature'.*Did you mean temperature\?"):
        load(write(tmp_path, "models:\n- {id: a, path: b, sampling: {temprature: 1}}"))


def test_what_is_no_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "models.yaml").write_bytes(b"models:\n- {id: a, path: b, title: caf\xe9}")
    with pytest.raises(BadSettings, match=r"line 2: this is not UTF-8 text; save it as UTF-8"):
        load(tmp_path / "models.yaml")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadSettings, match=r"models\.yaml cannot be read: No such file or directory"):
        load(tmp_path / "models.yaml")


def test_every_key_reaches_the_spec(tmp_path: Path) -> None:
    spec = only(
        tmp_path,
        """
- id: a
  title: A model
  description: What it is.
  license: mit
  tags: [one, two]
  repo: user/name
  file: "*Q8_0.gguf"
  revision: v2
  sha256: """ + "ab" * 32 + """
  size: 123
  context: 4096
  slots: 3
  gpu_layers: 0
  threads: 2
  kv_type: q8_0
  flash_attn: true
  template: chatml
  template_kwargs: {enable_thinking: false}
  system_prompt: Be brief.
  stop: "###"
  dialect: hermes
  sampling: {temperature: 0.5, stop: [a]}
  sees: true
  loras: [one.gguf, {path: /two.gguf, scale: 0.5}]
""",
    )  # fmt: skip
    assert spec == ModelSpec(
        id="a", title="A model", description="What it is.", license="mit", tags=("one", "two"), repo="user/name",
        file="*Q8_0.gguf", revision="v2", sha256="ab" * 32, size=123, context=4096, slots=3, gpu_layers=0, threads=2,
        kv_type="q8_0", flash_attn=True, template="chatml", template_kwargs={"enable_thinking": False},
        system_prompt="Be brief.", stop=("###",), dialect="hermes", sampling={"temperature": 0.5, "stop": ["a"]},
        sees=True, loras=((tmp_path / "one.gguf", 1.0), (Path("/two.gguf"), 0.5)),
    )  # fmt: skip


def test_defaults_hold_where_a_model_says_nothing_else(tmp_path: Path) -> None:
    text = """
defaults: {context: 1024, sampling: {temperature: 0.1, top_k: 5}}
models:
- {id: a, path: a.gguf}
- {id: b, path: b.gguf, context: 2048, sampling: {top_k: 7}}
"""
    first, second = load(write(tmp_path, text)).specs
    assert (first.context, first.sampling) == (1024, {"temperature": 0.1, "top_k": 5})
    assert (second.context, second.sampling) == (2048, {"temperature": 0.1, "top_k": 7})


def test_yaml_anchors_share_keys(tmp_path: Path) -> None:
    text = "models:\n- &first {id: a, path: x.gguf, context: 64}\n- {<<: *first, id: b, context: 128}\n"
    second = load(write(tmp_path, text)).find("b")
    assert (second.path, second.context) == (tmp_path / "x.gguf", 128)


def test_paths_are_relative_to_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    assert only(tmp_path, "- {id: a, path: sub/m.gguf}").path == tmp_path / "sub/m.gguf"


def test_the_first_model_that_runs_here_is_the_default(tmp_path: Path) -> None:
    text = "models:\n- {id: far, url: 'http://x/v1'}\n- {id: near, path: m.gguf}\n"
    assert load(write(tmp_path, text)).default.id == "near"


NAMES = [
    ("one", "one"),
    ("user/repo", f"user/repo:{QUANT}"),
    ("user/repo:Q8_0", "user/repo:Q8_0"),
    ("hf.co/user/repo:Q8_0", "user/repo:Q8_0"),
    ("https://huggingface.co/user/repo", f"user/repo:{QUANT}"),
    ("https://huggingface.co/user/repo/tree/main", f"user/repo:{QUANT}"),
    ("https://huggingface.co/user/repo/blob/main/sub/m-Q5.gguf", "user/repo/blob/main/sub/m-Q5.gguf"),
    ("https://huggingface.co/user/repo/resolve/v2/m-Q5.gguf?download=true", "user/repo/blob/v2/m-Q5.gguf"),
    ("dropped.gguf", "dropped"),
    ("dropped", "dropped"),
    ("deep/inside.gguf", "inside"),
]


def folder_with_models(tmp_path: Path) -> Path:
    models = tmp_path / "data/models"
    (models / "deep").mkdir(parents=True)
    (models / "st").mkdir()
    for name in ("dropped.gguf", "deep/inside.gguf", "mmproj-x.gguf", "s-00001-of-00002.gguf", "s-00002-of-00002.gguf",
                 "one.gguf", ".hidden.gguf", "notes.txt", "st/config.json", "st/model.safetensors"):  # fmt: skip
        (models / name).write_bytes(b"GGUF")
    return models


@pytest.mark.parametrize(("name", "id"), NAMES)
def test_a_model_is_named_by_id_repo_address_or_file(tmp_path: Path, name: str, id: str) -> None:
    catalog = load(write(tmp_path, "models: [{id: one, path: one.gguf}]"), folder_with_models(tmp_path))
    assert catalog.find(name).id == id
    assert catalog.find(id) == catalog.find(name)


def test_files_dropped_into_the_folder_are_listed_once_and_split_ones_by_their_first_part(tmp_path: Path) -> None:
    models = folder_with_models(tmp_path)
    catalog = load(
        write(tmp_path, f"models: [{{id: one, path: x.gguf}}, {{id: d, path: {models}/dropped.gguf}}]"), models
    )
    assert [spec.id for spec in catalog.specs] == ["one", "d", "inside", "one-2", "s", "st"]
    assert catalog.find("dropped.gguf").id == "d"


def test_a_path_names_a_model_too(tmp_path: Path) -> None:
    catalog = load(write(tmp_path, "models: [{id: one, path: one.gguf}]"))
    (tmp_path / "else.gguf").write_bytes(b"GGUF")
    assert catalog.find(str(tmp_path / "else.gguf")).path == tmp_path / "else.gguf"


@pytest.mark.parametrize("name", ["/nowhere/x.gguf", "user/x.gguf", "y.gguf"])
def test_a_gguf_that_is_not_there_is_named_all_the_same(tmp_path: Path, name: str) -> None:
    catalog = load(write(tmp_path, "models: [{id: one, path: one.gguf}]"))
    assert catalog.find(name).path == Path(name).absolute()


def test_a_path_of_a_listed_model_is_that_model_and_another_one_gets_an_id_of_its_own(tmp_path: Path) -> None:
    catalog = load(write(tmp_path, "models: [{id: one, title: One, path: one.gguf}]"))
    (tmp_path / "other").mkdir()
    for path in (tmp_path / "one.gguf", tmp_path / "other/one.gguf"):
        path.write_bytes(b"GGUF")
    assert catalog.find(str(tmp_path / "one.gguf")) is catalog.default
    assert catalog.find(str(tmp_path / "other/one.gguf")).id == "one-2"


def test_a_template_may_be_written_in_place(tmp_path: Path) -> None:
    assert only(tmp_path, "- {id: a, path: b, template: '{{ messages }}'}").template == "{{ messages }}"


MISSING = [
    ("pocke", "There is no model 'pocke'. Did you mean pocket?"),
    ("/nowhere/x.bin", "There is no model '/nowhere/x.bin'. Name one of the list, a .gguf file, or user/repo:QUANT "
     "of the Hugging Face hub."),
    ("", "There is no model ''. Name one of the list, a .gguf file, or user/repo:QUANT of the Hugging Face hub."),
]  # fmt: skip


@pytest.mark.parametrize(("name", "says"), MISSING)
def test_an_unknown_name_is_told_with_the_nearest(tmp_path: Path, name: str, says: str) -> None:
    catalog = load(write(tmp_path, "models: [{id: pocket, path: one.gguf}]"))
    with pytest.raises(UnknownModel) as raised:
        catalog.find(name)
    assert str(raised.value) == says


def edit(path: Path, text: str) -> None:
    """As an editor does it; the time moves on even where the clock is coarse."""
    before = path.stat().st_mtime_ns
    path.write_text(text)
    os.utime(path, ns=(before + 10**9, before + 10**9))


def test_the_list_follows_an_edit_and_a_broken_one_keeps_the_old(tmp_path: Path) -> None:
    path = write(tmp_path, "models: [{id: a, path: x.gguf}]")
    watch = CatalogWatch(path)
    assert watch.current()[0] is watch.current()[0]
    edit(path, "models: [{id: b, path: x.gguf}]")
    assert [spec.id for spec in watch.current()[0].specs] == ["b"]
    edit(path, "models: [{id: b, pth: x.gguf}]")
    for _ in range(2):
        catalog, trouble = watch.current()
        assert [spec.id for spec in catalog.specs] == ["b"]
        assert trouble is not None and trouble.startswith("models.yaml, line 1: models[0].pth: unknown key")
    path.unlink()
    assert "cannot be read" in (watch.current()[1] or "")
    path.write_text("models: [{id: c, path: x.gguf}]")
    assert [spec.id for spec in watch.current()[0].specs] == ["c"]
    assert watch.current()[1] is None


def test_a_file_dropped_into_the_folder_appears(tmp_path: Path) -> None:
    models = tmp_path / "models"
    watch = CatalogWatch(write(tmp_path, "models: [{id: a, path: x.gguf}]"), models)
    models.mkdir()
    (models / "new.gguf").write_bytes(b"GGUF")
    assert [spec.id for spec in watch.current()[0].specs] == ["a", "new"]
    (models / "new.gguf").unlink()
    assert [spec.id for spec in watch.current()[0].specs] == ["a"]


def test_the_schema_beside_it_is_what_the_reader_checks() -> None:
    assert json.loads((HOME / "chatbot/models.schema.json").read_text()) == schema()


def test_the_shipped_list_is_in_order() -> None:
    first_line = (HOME / "models.yaml").read_text().splitlines()[0]
    assert first_line == "# yaml-language-server: $schema=chatbot/models.schema.json"
    catalog = load(HOME / "models.yaml")
    assert catalog.default.id == "pocket"
    assert all(spec.license or spec.path or "base" in spec.tags for spec in catalog.specs)
    names = {template.stem for template in (HOME / "templates").glob("*.jinja")}
    assert {spec.template for spec in catalog.specs if spec.template} <= names


def test_each_shipped_title_says_what_the_model_is_good_at_and_its_size() -> None:
    for spec in load(HOME / "models.yaml").specs:
        told = re.fullmatch(r"\S.* · \S.* \((\d+|\d\.\d) (MB|GB)\)", spec.title)
        assert told, spec.title
        size = spec.size or (spec.path.stat().st_size if spec.path else 0)
        assert float(told[1]) * {"MB": 1e6, "GB": 1e9}[told[2]] == pytest.approx(size, rel=0.1), spec.title


def test_the_engine_knows_every_kv_type_that_the_list_may_name() -> None:
    from typing import get_args

    from chatbot.engine.job import KvType

    assert set(KV_TYPES) == set(get_args(KvType))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("models: " + "[" * 3000, "models.yaml"),
        ("models:\n- {<<: 3, id: a, path: b.gguf}\n", "line 2"),
        ("models:\n- id: a\n  path: ~nosuchuser/b.gguf\n", "line 3: path: ~nosuchuser/b.gguf begins with a user"),
        (f"models:\n- {{id: a, path: b, loras: [{{path: l, scale: {'9' * 400}}}]}}", r"line 2: models\[0\]\.loras is"),
        ("models:\n- {id: a, path: b, loras: [{path: l, scale: .nan}]}", r"line 2: models\[0\]\.loras is"),
        ("models:\n- id: a\n  path: b.gguf\n  loras: [c.gguf, ~nosuchuser/d.gguf]\n", "line 4: loras: ~nosuchuser/d"),
    ],
    ids=["nested", "merged", "homeless", "endless scale", "no scale", "homeless adapter"],
)
def test_odd_yaml_is_refused_in_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "models.yaml"
    path.write_text(text)
    with pytest.raises(BadSettings, match=said):
        load(path)
