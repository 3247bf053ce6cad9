"""Downloads against a hub on this machine that speaks the real protocol, with everything that goes wrong there."""

import asyncio
import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import hf_hub_download

from chatbot import fit
from chatbot.errors import ChatError, DownloadFailed, Gated, NotAModel, NotDownloaded, UnknownModel
from chatbot.hub import Fetching, Hub, on_disk
from chatbot.hub.cache import RepoCache
from chatbot.hub.files import pick
from chatbot.spec import ModelSpec
from tests.hub_server import COMMIT, Fault, HubServer
from tests.tiny import write_tiny

MODEL = b"GGUF\3\0\0\0??" + bytes(range(256)) * 12_000
OTHER = b"GGUF" + bytes(reversed(range(256))) * 50
ETAG = hashlib.sha256(MODEL).hexdigest()
SPEC = ModelSpec(id="m", title="M", repo="some/model", file="Q4_K_M")


@pytest.fixture
def server() -> Iterator[HubServer]:
    files = {
        "model-Q4_K_M.gguf": MODEL,
        "model-Q8_0.gguf": OTHER,
        "big/model-F16-00001-of-00002.gguf": OTHER + b"1",
        "big/model-F16-00002-of-00002.gguf": OTHER + b"2",
        "README.md": b"Hello.",
    }
    with HubServer({"some/model": files, "some/words": {"README.md": b"x"}}).running() as running:
        yield running


@pytest.fixture
def hub(server: HubServer, tmp_path: Path) -> Hub:
    return Hub(endpoint=server.url, cache=tmp_path / "hub", token="hf_mine", pauses=(0, 0, 0))


def fetch(hub: Hub, spec: ModelSpec = SPEC) -> Path:
    return asyncio.run(hub.fetch(spec))


def spec(file: str | None, **changes: str) -> ModelSpec:
    return ModelSpec(id="m", title="M", repo="some/model", file=file, **changes)  # type: ignore[arg-type]


def partials(hub_root: Path) -> list[int]:
    return [path.stat().st_size for path in hub_root.glob("*/blobs/*.incomplete")]


def test_a_download_is_whole_and_found_again(hub: Hub, tmp_path: Path) -> None:
    assert hub.on_disk(SPEC) is None
    path = fetch(hub)
    assert path.read_bytes() == MODEL
    assert path == tmp_path / "hub/models--some--model/snapshots" / COMMIT / "model-Q4_K_M.gguf"
    assert hub.on_disk(SPEC) == path == on_disk(SPEC, tmp_path / "hub")
    assert partials(tmp_path / "hub") == []


def test_other_programs_find_the_file_in_the_cache(hub: Hub, tmp_path: Path) -> None:
    path = fetch(hub)
    found = hf_hub_download("some/model", "model-Q4_K_M.gguf", cache_dir=tmp_path / "hub", local_files_only=True)
    assert Path(found) == path


def test_a_file_that_another_program_downloaded_is_used(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    theirs = hf_hub_download("some/model", "model-Q4_K_M.gguf", cache_dir=tmp_path / "hub", endpoint=server.url)
    asked = len(server.seen)
    assert fetch(hub) == Path(theirs)
    assert len(server.seen) == asked


def test_progress_begins_at_nothing_and_ends_at_the_size(hub: Hub) -> None:
    news: list[Fetching] = []
    asyncio.run(hub.fetch(SPEC, news.append))
    assert news[-1].done == news[-1].total == len(MODEL)
    assert [one.done for one in news] == sorted(one.done for one in news)


def test_rate_and_time_left_follow_the_last_seconds(server: HubServer, tmp_path: Path) -> None:
    seconds = iter(range(0, 10_000, 1))
    hub = Hub(endpoint=server.url, cache=tmp_path / "hub", clock=lambda: float(next(seconds)))
    news: list[Fetching] = []
    asyncio.run(hub.fetch(SPEC, news.append))
    told = [one for one in news if one.rate]
    assert told and all(one.left_s == (one.total - one.done) / one.rate for one in told)


def test_an_offer_tells_the_shape_by_the_first_bytes(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    """Of a model in two files; the vocabulary is longer than what is asked for first, and one server knows no Range."""
    many = [f"<{'word' * 20}{number}>" for number in range(4000)]
    data = write_tiny(tmp_path / "tiny.gguf", layers=3, kv_heads=1, extra_tokens=many).read_bytes()
    server.repos["some/model"]["big/model-F16-00001-of-00002.gguf"] = data
    for knows_ranges in (True, False):
        server.ranges = knows_ranges
        offer = asyncio.run(hub.describe(spec("F16")))
        assert offer.header is not None and offer.trouble is None
        assert (offer.header.kv_heads, offer.header.vocabulary) == ((1, 1, 1), 4260)
        assert offer.header.size == offer.size == len(data) + len(OTHER) + 1


def test_an_offer_tells_what_will_not_load(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    odd = write_tiny(tmp_path / "odd.gguf").read_bytes().replace(b"llama", b"lmaal")
    server.repos["some/model"]["model-Q8_0.gguf"] = odd
    offer = asyncio.run(hub.describe(spec("Q8_0")))
    assert offer.header is None and "architecture 'lmaal'" in str(offer.trouble)
    server.faults.append(Fault("html", where="resolve"))
    assert "web page, not a model" in str(asyncio.run(hub.describe(spec("Q8_0"))).trouble)


def test_the_quant_is_the_names_where_the_first_bytes_do_not_say_it(
    server: HubServer, hub: Hub, tmp_path: Path
) -> None:
    """As in today's files, that tell it behind the vocabulary; so a smaller one can be advised."""
    many = [f"<{'word' * 20}{number}>" for number in range(4000)]
    path = write_tiny(tmp_path / "tiny.gguf", extra_tokens=many, metadata={"general.file_type": 7})
    server.repos["some/model"]["model-Q8_0.gguf"] = path.read_bytes() + bytes(40_000_000)
    header = asyncio.run(hub.describe(spec("Q8_0"))).header
    assert header is not None and (header.quant, header.parameters) == ("Q8_0", 0)
    needs = fit.estimate(header, context=512, cells=512, kv_type="f16")
    assert "its Q5_K_M (about 29 MB)" in fit.advice(needs, needs.total - 12_000_000)


def test_that_a_repo_is_gated_is_told_with_its_size(server: HubServer, hub: Hub) -> None:
    server.faults.append(Fault("status", "resolve", status=403, headers={"X-Error-Code": "GatedRepo"}))
    offer = asyncio.run(hub.describe(SPEC))
    assert offer.size == len(MODEL) and "some/model is gated" in str(offer.trouble)


@pytest.mark.parametrize(
    "fault",
    [Fault("status", where="resolve", status=500), Fault("drop", where="start"), Fault("status", where="start")],
)
def test_an_offer_does_without_the_shape_where_it_must(server: HubServer, hub: Hub, fault: Fault) -> None:
    server.faults.append(replace(fault))
    offer = asyncio.run(hub.describe(SPEC))
    assert (offer.header, offer.trouble, offer.size) == (None, None, len(MODEL))


def test_an_offer_tells_size_files_and_free_disk_without_a_download(
    server: HubServer, hub: Hub, tmp_path: Path
) -> None:
    offer = asyncio.run(hub.describe(spec("F16")))
    names = ("big/model-F16-00001-of-00002.gguf", "big/model-F16-00002-of-00002.gguf")
    assert (offer.size, offer.done, offer.files) == (2 * len(OTHER) + 2, 0, names)
    assert offer.free_disk == pytest.approx(shutil.disk_usage(tmp_path).free, rel=0.01)
    assert server.downloads() == []


def test_split_models_come_whole(hub: Hub) -> None:
    path = fetch(hub, spec("F16"))
    assert path.name == "model-F16-00001-of-00002.gguf"
    assert path.with_name("model-F16-00002-of-00002.gguf").read_bytes() == OTHER + b"2"


def test_a_split_model_with_a_part_missing_is_not_on_disk(hub: Hub) -> None:
    path = fetch(hub, spec("F16"))
    path.with_name("model-F16-00002-of-00002.gguf").unlink()
    assert hub.on_disk(spec("F16")) is None
    assert fetch(hub, spec("F16")) == path


@pytest.mark.parametrize("file", ["model-Q4_K_M.gguf", "*Q4_K_M*", "q4_k_m", None])
def test_a_name_a_glob_a_quant_or_nothing_name_the_same_file(hub: Hub, file: str | None) -> None:
    assert fetch(hub, spec(file)).name == "model-Q4_K_M.gguf"


@pytest.mark.parametrize("kind", ["drop", "status"])
def test_a_break_is_mended_within_one_download(server: HubServer, hub: Hub, kind: str) -> None:
    server.faults.append(Fault(kind, times=2))  # type: ignore[arg-type]
    assert fetch(hub).read_bytes() == MODEL


def test_after_a_break_only_the_rest_is_sent(server: HubServer, hub: Hub) -> None:
    server.faults.append(Fault("drop", part=0.4))
    fetch(hub)
    first, second = server.downloads()
    assert first.range is None
    assert second.range == f"bytes={int(len(MODEL) * 0.4)}-"


def test_a_restarted_program_goes_on_where_the_last_one_ended(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    server.faults.append(Fault("drop", times=1))
    impatient = Hub(endpoint=server.url, cache=tmp_path / "hub", pauses=())
    with pytest.raises(DownloadFailed, match=r"broke off: the connection broke\. 40 % of model-Q4_K_M\.gguf is kept"):
        fetch(impatient)
    assert hub.on_disk(SPEC) is None
    assert partials(tmp_path / "hub") == [int(len(MODEL) * 0.4)]
    assert asyncio.run(hub.describe(SPEC)).done == int(len(MODEL) * 0.4)
    assert fetch(hub).read_bytes() == MODEL
    assert server.downloads()[-1].range == f"bytes={int(len(MODEL) * 0.4)}-"


def test_a_mirror_without_range_is_read_from_the_beginning(server: HubServer, hub: Hub) -> None:
    server.ranges = False
    server.faults.append(Fault("drop"))
    assert fetch(hub).read_bytes() == MODEL


def test_a_part_that_was_not_asked_for_is_not_taken(server: HubServer, hub: Hub) -> None:
    server.faults += [Fault("drop"), Fault("shift")]
    assert fetch(hub).read_bytes() == MODEL
    assert [seen.range for seen in server.downloads()][1:] == [f"bytes={int(len(MODEL) * 0.4)}-"] * 2


HOSTILE_NAMES = ["../../evil.gguf", "/tmp/evil.gguf", "a/../../evil.gguf", "..\\evil.gguf"]


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_name_that_leads_out_of_the_cache_is_no_file(server: HubServer, hub: Hub, name: str) -> None:
    server.repos["some/model"] = {name: MODEL}
    with pytest.raises(UnknownModel, match="has no GGUF file"):
        fetch(hub, spec("*"))
    assert server.downloads() == []


def test_a_mirror_whose_list_has_no_checksums_is_asked_for_each_file(server: HubServer, hub: Hub) -> None:
    server.blobs = False
    assert fetch(hub).read_bytes() == MODEL
    assert [seen.path for seen in server.seen if seen.method == "HEAD"] == [
        f"/some/model/resolve/{COMMIT}/model-Q4_K_M.gguf"
    ]


def test_a_leftover_longer_than_the_file_is_thrown_away(hub: Hub, tmp_path: Path) -> None:
    cache = RepoCache(tmp_path / "hub", "some/model")
    cache.prepare()
    cache.partial(ETAG).write_bytes(MODEL + b"more")
    assert fetch(hub).read_bytes() == MODEL


def test_wrong_bytes_are_removed_and_another_try_works(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    server.faults.append(Fault("wrong"))
    with pytest.raises(DownloadFailed, match=r"came wrong: its checksum is not the hub's\. It was removed; try again"):
        fetch(hub)
    assert hub.on_disk(SPEC) is None
    assert partials(tmp_path / "hub") == []
    assert fetch(hub).read_bytes() == MODEL


def test_wrong_bytes_of_a_leftover_are_found_too(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    server.faults.append(Fault("drop"))
    with pytest.raises(DownloadFailed):
        fetch(Hub(endpoint=server.url, cache=tmp_path / "hub", pauses=()))
    (partial,) = (tmp_path / "hub").glob("*/blobs/*.incomplete")
    partial.write_bytes(b"GGUF" + b"?" * (partial.stat().st_size - 4))
    with pytest.raises(DownloadFailed, match="checksum"):
        fetch(hub)
    assert fetch(hub).read_bytes() == MODEL


def test_a_web_page_instead_of_a_model_is_refused_before_it_is_kept(
    server: HubServer, hub: Hub, tmp_path: Path
) -> None:
    server.faults.append(Fault("html"))
    with pytest.raises(NotAModel, match=r"sends as model-Q4_K_M\.gguf is a web page, not a model\. Check HF_ENDPOINT"):
        fetch(hub)
    assert partials(tmp_path / "hub") == [0]


def test_a_web_page_in_the_middle_leaves_what_has_come(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    server.faults += [Fault("drop"), Fault("html")]
    with pytest.raises(NotAModel, match="web page"):
        fetch(hub)
    assert partials(tmp_path / "hub") == [int(len(MODEL) * 0.4)]
    assert fetch(hub).read_bytes() == MODEL


def test_a_web_page_instead_of_the_list_is_told(server: HubServer, hub: Hub) -> None:
    server.faults.append(Fault("html", where="api"))
    with pytest.raises(DownloadFailed, match=r"127\.0\.0\.1:\d+ does not answer as a Hugging Face hub does"):
        fetch(hub)


REFUSALS = [
    (Fault("status", "resolve", 9, status=401, headers={"X-Error-Code": "GatedRepo"}), Gated, "token has no access"),
    (Fault("status", "resolve", 9, status=403, headers={"X-Error-Code": "GatedRepo"}), Gated, "accept its terms at"),
    (Fault("status", "api", 9, status=403), Gated, "refuses some/model"),
    (Fault("status", "api", 9, status=401, headers={"X-Error-Message": "Invalid credentials in Authorization header"}),
     Gated, "does not accept the token in HF_TOKEN"),
    (Fault("status", "resolve", 9, status=404, headers={"X-Error-Code": "EntryNotFound"}), UnknownModel, "has no file"),
    (Fault("status", "api", 9, status=429), DownloadFailed, "too many requests"),
    (Fault("status", "api", 9, status=429, headers={"Retry-After": "240"}), DownloadFailed, "Try again in 240 s"),
    (Fault("status", "cdn", 9, status=429, headers={"Retry-After": "240"}), DownloadFailed, "try again in 240 s"),
    (Fault("status", "api", 9, status=429, headers={"RateLimit": '"api";r=0;t=255'}), DownloadFailed, "again in 255 s"),
    (Fault("status", "api", 9, status=500), DownloadFailed, "error 500"),
    (Fault("status", "cdn", 9, status=500), DownloadFailed, "error 500"),
    (Fault("status", "api", 9, status=418), DownloadFailed, "error 418"),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "kind", "says"), REFUSALS, ids=lambda value: str(value)[:40])
def test_each_refusal_has_its_sentence(
    server: HubServer, tmp_path: Path, fault: Fault, kind: type[ChatError], says: str
) -> None:
    server.faults.append(Fault(fault.kind, fault.where, fault.times, status=fault.status, headers=fault.headers))
    hub = Hub(endpoint=server.url, cache=tmp_path / "hub", token="hf_mine", pauses=(0, 0))
    with pytest.raises(kind, match=says) as raised:
        fetch(hub)
    assert server.url in str(raised.value)


def test_without_a_token_a_gated_repo_tells_which_one_to_set(server: HubServer, tmp_path: Path) -> None:
    server.faults.append(Fault("status", "resolve", status=401, headers={"X-Error-Code": "GatedRepo"}))
    hub = Hub(endpoint=server.url, cache=tmp_path / "hub", token="", pauses=())
    expected = (
        f"some/model is gated: accept its terms at {server.url}/some/model, "
        f"create a token at {server.url}/settings/tokens, and set HF_TOKEN to it."
    )
    with pytest.raises(Gated) as raised:
        fetch(hub)
    assert str(raised.value) == expected


def test_the_token_goes_to_the_hub_alone(server: HubServer, hub: Hub) -> None:
    fetch(hub)
    assert {seen.token for seen in server.seen if not seen.path.startswith("/cdn/")} == {"Bearer hf_mine"}
    assert [seen.token for seen in server.downloads()] == [None]


MISSING = [
    (ModelSpec(id="m", title="M", repo="some/nothing"), r"There is no repo some/nothing at http"),
    (spec("Q5_K_M"), r"some/model has no Q5_K_M at http://127\.0\.0\.1:\d+\. The nearest it has: some/model:Q4_K_M"),
    (
        spec("model-q4_k_n.gguf"),
        r"has no file model-q4_k_n\.gguf at http://127\.0\.0\.1:\d+\. The nearest names: model-Q4_K_M\.gguf",
    ),
    (spec(None, revision="v9"), r"some/model has no revision v9 at http"),
    (ModelSpec(id="m", title="M", repo="some/words"), r"some/words has no GGUF file and no safetensors model at http"),
]


@pytest.mark.parametrize(("missing", "says"), MISSING, ids=lambda value: str(value)[:30])
def test_what_is_not_there_is_told_with_the_nearest_names(hub: Hub, missing: ModelSpec, says: str) -> None:
    with pytest.raises(UnknownModel, match=says):
        fetch(hub, missing)


REPOS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "weights in shards, and once more as Mistral has them": (
        ("consolidated.safetensors", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"),
        ("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"),
    ),
    "one file, and once more": (("consolidated.safetensors", "model.safetensors"), ("model.safetensors",)),
    "one file under another name": (("weights.safetensors",), ("weights.safetensors",)),
}


@pytest.mark.parametrize(("weights", "chosen"), REPOS.values(), ids=REPOS)
def test_of_weights_that_a_repo_has_twice_one_set_is_fetched(weights: tuple[str, ...], chosen: tuple[str, ...]) -> None:
    index = ("model.safetensors.index.json",) if "model-00001-of-00002.safetensors" in weights else ()
    beside = ("config.json", "chat_template.json", "README.md", *index)
    names = (*beside, *weights, "evals.json", "original/consolidated.safetensors")
    assert sorted(pick(names, None)) == sorted((*beside, *chosen))


def test_to_a_stranger_a_repo_that_is_not_there_is_not_there(server: HubServer, tmp_path: Path) -> None:
    """The hub answers as to a wrong password."""
    stranger = Hub(endpoint=server.url, cache=tmp_path / "hub", token="", pauses=())
    says = r"There is no repo some/modle at http\S+ Check the name\. If it is private, set HF_TOKEN\."
    with pytest.raises(UnknownModel, match=says):
        fetch(stranger, ModelSpec(id="m", title="M", repo="some/modle"))


def test_a_token_that_the_hub_does_not_know_is_told(server: HubServer, hub: Hub) -> None:
    said = {"X-Error-Message": "Invalid credentials in Authorization header"}
    server.faults.append(Fault("status", "api", status=401, headers=said))
    with pytest.raises(Gated, match="does not accept the token in HF_TOKEN"):
        fetch(hub)


def test_without_a_network_what_is_on_disk_is_told(hub: Hub, tmp_path: Path) -> None:
    fetch(hub)
    away = Hub(endpoint="http://127.0.0.1:9", cache=tmp_path / "hub", pauses=(0,))
    assert fetch(away).read_bytes() == MODEL  # what is here needs no network
    with pytest.raises(NotDownloaded) as raised:
        fetch(away, spec("Q8_0"))
    assert str(raised.value) == "http://127.0.0.1:9 cannot be reached (no connection). On disk are: some/model."


def test_a_silent_server_is_given_up_and_the_rest_is_kept(
    server: HubServer, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DOWNLOAD_TIMEOUT", 2)
    server.faults.append(Fault("stall"))
    with pytest.raises(DownloadFailed, match=r"broke off: nothing came for 2 s\. 40 % of"):
        fetch(Hub(endpoint=server.url, cache=tmp_path / "hub", pauses=()))
    assert fetch(hub).read_bytes() == MODEL


def test_while_the_hub_is_silent_the_last_rate_does_not_stand_there(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DOWNLOAD_TIMEOUT", 1)
    monkeypatch.setattr("chatbot.hub.fetch._NEWS_AT_LEAST_EVERY_S", 0.05)
    server.faults.append(Fault("stall"))
    seconds = iter(range(10_000))
    hub = Hub(endpoint=server.url, cache=tmp_path / "hub", pauses=(), clock=lambda: float(next(seconds)))
    news: list[Fetching] = []
    with pytest.raises(DownloadFailed):
        asyncio.run(hub.fetch(SPEC, news.append))
    assert any(one.rate for one in news)
    assert any(one.done > 0 and one.rate == 0 and one.left_s is None for one in news)


def test_a_checksum_of_models_yaml_that_the_hub_does_not_have_is_refused_unloaded(server: HubServer, hub: Hub) -> None:
    with pytest.raises(DownloadFailed, match=r"models\.yaml asks for ffffffffffff"):
        fetch(hub, spec("Q4_K_M", sha256="F" * 64))
    assert server.downloads() == []


def test_a_checksum_is_of_one_file_only(server: HubServer, hub: Hub) -> None:
    with pytest.raises(
        DownloadFailed, match=r"at http.* has this model in 2 files; sha256 can be that of a single one"
    ):
        fetch(hub, spec("F16", sha256="f" * 64))
    assert server.downloads() == []


NO_CHECKSUM = "0123456789abcdef0123456789abcdef"


def without_checksums(server: HubServer) -> None:
    """As a mirror answers whose ETag is something of its own."""
    server.blobs = False
    told = {"X-Linked-ETag": f'"{NO_CHECKSUM}"', "X-Linked-Size": str(len(MODEL))}
    server.faults.append(Fault("status", "resolve", status=200, headers=told))


def test_garbage_that_an_earlier_try_left_never_becomes_the_model(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    cache = RepoCache(tmp_path / "hub", "some/model")
    cache.prepare()
    cache.partial(NO_CHECKSUM).write_bytes(b"?" * len(MODEL))
    without_checksums(server)
    with pytest.raises(NotAModel, match="is no GGUF model"):
        fetch(hub)
    assert hub.on_disk(SPEC) is None and partials(tmp_path / "hub") == []
    without_checksums(server)
    assert fetch(hub).read_bytes() == MODEL


def test_the_checksum_of_models_yaml_holds_where_the_hub_tells_none(
    server: HubServer, hub: Hub, tmp_path: Path
) -> None:
    without_checksums(server)
    wrong = (
        r"from http.* came wrong: its checksum is " + ETAG[:12] + r"\.\.\., models\.yaml asks for ffffffffffff\.\.\."
    )
    with pytest.raises(DownloadFailed, match=wrong):
        fetch(hub, spec("Q4_K_M", sha256="F" * 64))
    assert hub.on_disk(SPEC) is None and partials(tmp_path / "hub") == []
    without_checksums(server)
    assert fetch(hub, spec("Q4_K_M", sha256=ETAG.upper())).read_bytes() == MODEL


IN_THE_WAY = ["hub", "hub/.locks", "hub/models--some--model", "hub/models--some--model/blobs",
              "hub/models--some--model/snapshots", "hub/models--some--model/refs"]  # fmt: skip


@pytest.mark.parametrize("place", IN_THE_WAY)
def test_a_cache_that_cannot_be_written_to_is_told(hub: Hub, tmp_path: Path, place: str) -> None:
    (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / place).write_text("in the way")
    with pytest.raises(DownloadFailed, match=r"hub cannot be written to: .*\. Set HF_HOME to a folder that can be\."):
        fetch(hub)


def test_a_full_disk_is_told_before_the_download(server: HubServer, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatbot.hub.fetch.free_disk", lambda folder: 1_000_000)
    with pytest.raises(DownloadFailed, match=r"The disk is too full: 0\.00 GB are still to come"):
        fetch(hub)
    assert server.downloads() == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_disk_that_fills_up_midway_is_told(hub: Hub, tmp_path: Path) -> None:
    cache = RepoCache(tmp_path / "hub", "some/model")
    cache.prepare()
    cache.partial(ETAG).symlink_to("/dev/full")
    with pytest.raises(DownloadFailed, match="The disk is too full"):
        asyncio.run(asyncio.wait_for(hub.fetch(SPEC), 60))


async def _halfway(server: HubServer) -> None:
    assert await asyncio.to_thread(server.halfway.wait, 60)


def test_several_people_share_one_download(server: HubServer, hub: Hub) -> None:
    server.gate.clear()
    told: list[list[Fetching]] = [[], []]

    async def run() -> list[Path]:
        asks = [asyncio.create_task(hub.fetch(SPEC, news.append)) for news in told]
        await _halfway(server)
        server.gate.set()
        return await asyncio.gather(*asks)

    first, second = asyncio.run(run())
    assert first == second and first.read_bytes() == MODEL
    assert len(server.downloads()) == 1
    assert [news[-1].done for news in told] == [len(MODEL)] * 2


def test_one_who_leaves_does_not_stop_the_other(server: HubServer, hub: Hub) -> None:
    server.gate.clear()

    async def run() -> Path:
        leaves, stays = asyncio.create_task(hub.fetch(SPEC)), asyncio.create_task(hub.fetch(SPEC))
        await _halfway(server)
        leaves.cancel()
        await asyncio.wait({leaves})
        server.gate.set()
        return await stays

    assert asyncio.run(run()).read_bytes() == MODEL
    assert len(server.downloads()) == 1


def test_the_last_one_who_leaves_stops_it_and_the_next_goes_on(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    server.gate.clear()

    async def leave() -> None:
        ask = asyncio.create_task(hub.fetch(SPEC))
        await _halfway(server)
        while not any(partials(tmp_path / "hub")):
            await asyncio.sleep(0.01)
        ask.cancel()
        await asyncio.wait({ask})  # although the server still holds the connection
        assert ask.cancelled()

    asyncio.run(asyncio.wait_for(leave(), 60))
    (kept,) = partials(tmp_path / "hub")
    assert 0 < kept < len(MODEL) and hub.on_disk(SPEC) is None
    server.gate.set()
    assert fetch(hub).read_bytes() == MODEL
    assert server.downloads()[-1].range == f"bytes={kept}-"


def test_two_programs_with_one_cache_download_once(server: HubServer, hub: Hub, tmp_path: Path) -> None:
    server.gate.clear()
    other = Hub(endpoint=server.url, cache=tmp_path / "hub", pauses=())

    async def run() -> list[Path]:
        first = asyncio.create_task(hub.fetch(SPEC))
        await _halfway(server)
        second = asyncio.create_task(other.fetch(SPEC))
        await asyncio.sleep(0.05)
        server.gate.set()
        return await asyncio.gather(first, second)

    first, second = asyncio.run(run())
    assert first == second
    assert len(server.downloads()) == 1


def test_a_path_needs_no_hub(hub: Hub, tmp_path: Path) -> None:
    there = ModelSpec(id="m", title="M", path=tmp_path / "m.gguf")
    with pytest.raises(NotDownloaded, match=r"There is no file .*m\.gguf"):
        fetch(hub, there)
    (tmp_path / "m.gguf").write_bytes(OTHER)
    assert fetch(hub, there) == there.path == hub.on_disk(there)
