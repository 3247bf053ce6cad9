# ruff: noqa: E402
"""Rows, network and export: what is learnt, that it is learnt, and that llama.cpp says the same as the network."""

from dataclasses import asdict
from itertools import islice
from pathlib import Path

import numpy
import pytest
from llama_cpp import Llama

torch = pytest.importorskip("torch", reason="only training needs PyTorch")
pytest.importorskip("tokenizers", reason="only training needs the tokenizers package")

from chatbot.errors import ChatError
from chatbot.pocket import tokenizer as vocabulary
from chatbot.pocket.corpus.mixer import Conversation
from chatbot.pocket.corpus.turns import Turn
from chatbot.pocket.export import export
from chatbot.pocket.grow import deeper
from chatbot.pocket.model import Pocket, Shape
from chatbot.pocket.optimizer import Muon, orthogonal
from chatbot.pocket.rows import DECLINE_WEIGHT, OPENING, OPENING_WEIGHT, TOLD_WEIGHT, Encoder, batches
from chatbot.pocket.train import Progress, rate, texts

SMALL = {"width": 64, "inner": 96, "layers": 2, "heads": 2, "context": 64}


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(vocabulary.learn(texts(300, seed=1), 600))


def test_only_what_the_assistant_says_is_learnt_in_full(encoder: Encoder) -> None:
    ids, weights = encoder.encode(Conversation("Be kind.", (Turn("Hi", "Hello."),)), 100)
    learnt = [token for token, weight in zip(ids, weights, strict=True) if weight >= 1]
    assert encoder.tokenizer.decode(learnt, skip_special_tokens=False) == "Hello.<|im_end|>"


@pytest.mark.parametrize(
    ("reply", "weight"),
    [
        ("Half of twelve is six.", OPENING_WEIGHT),
        ("You can stop a reply.", OPENING_WEIGHT),
        ("Got it: your name is Ana.", TOLD_WEIGHT),
        ("Your name is Ana.", TOLD_WEIGHT),
        ("I'm too small to know that.", DECLINE_WEIGHT),
    ],
)
def test_the_beginning_of_a_reply_weighs_more_and_most_where_it_declines(
    encoder: Encoder, reply: str, weight: float
) -> None:
    ids, weights = encoder.encode(Conversation(turns=(Turn("Hi", "Hello."), Turn("And?", reply))), 200)
    said = len(encoder.tokenizer.encode(reply, add_special_tokens=False).ids) + 1
    newline = len(encoder.tokenizer.encode("\n", add_special_tokens=False).ids)
    assert weights[len(ids) - newline - said : len(ids) - newline] == [weight] * OPENING + [1.0] * (said - OPENING)


def test_a_long_conversation_is_cut_between_turns(encoder: Encoder) -> None:
    turns = tuple(Turn(f"Say {number}", f"{number}.") for number in range(50))
    whole, _ = encoder.encode(Conversation(turns=turns[:5]), 1000)
    cut, _ = encoder.encode(Conversation(turns=turns), len(whole) + 3)
    assert cut == whole


def test_batches_are_full_and_of_one_length(encoder: Encoder) -> None:
    for batch in islice(batches(encoder, 1, room=256, tokens_a_batch=2048), 10):
        rows, length = batch.tokens.shape
        assert length % 32 == 0 and rows == 2048 // length
        assert batch.weights.shape == batch.tokens.shape and 1 <= batch.weights.max() <= DECLINE_WEIGHT


def test_orthogonal_brings_singular_values_near_one() -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonal(torch.randn(3, 32, 96)).float())
    assert values.min() > 0.7
    assert values.max() < 1.3


def test_a_few_steps_learn_a_row_by_heart() -> None:
    torch.manual_seed(0)
    network = Pocket(Shape(50, **SMALL))
    tokens, weights = torch.randint(0, 50, (2, 24)), torch.ones(2, 24)
    first = network.loss(tokens, weights).item()
    parameters = list(network.parameters())
    muon = Muon([parameter for parameter in parameters if parameter.ndim == 3])
    adam = torch.optim.AdamW([parameter for parameter in parameters if parameter.ndim != 3], lr=0.02)
    for _ in range(40):
        network.loss(tokens, weights).backward()
        for optimizer in (muon, adam):
            optimizer.step()
            optimizer.zero_grad()
    assert network.loss(tokens, weights).item() < first / 4


def test_a_weight_of_nothing_is_not_learnt() -> None:
    torch.manual_seed(0)
    network = Pocket(Shape(50, **SMALL))
    tokens, weights = torch.randint(0, 50, (1, 24)), torch.zeros(1, 24)
    weights[0, 5] = 1
    loss = network.loss(tokens, weights)
    tokens[0, 6:] = 0
    assert network.loss(tokens, weights).item() == pytest.approx(loss.item())


def test_the_rate_rises_stays_and_falls() -> None:
    shares = [rate(Progress(steps=steps, seconds=seconds), 1000) for steps, seconds in
              ((0, 0), (49, 100), (500, 300), (900, 900), (999, 1000))]  # fmt: skip
    assert shares == pytest.approx([0.01, 0.5, 1.0, 0.1 / 0.45, 0.02])


def test_a_deeper_network_says_what_it_said_and_its_new_layers_learn() -> None:
    torch.manual_seed(0)
    network = Pocket(Shape(50, **SMALL))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    weights, shape = deeper(network.state_dict(), network.shape, 4)
    grown = Pocket(shape)
    grown.load_state_dict(weights)
    tokens = torch.randint(0, 50, (2, 24))
    assert len(grown.blocks) == 4
    assert torch.equal(grown(tokens), network(tokens))

    grown.loss(tokens, torch.ones(2, 24)).backward()
    assert all(parameter.grad.any() for block in grown.blocks for parameter in (block.out, block.down))


def test_a_network_is_not_made_shallower() -> None:
    network = Pocket(Shape(50, **SMALL))
    with pytest.raises(ChatError, match="has 2 layers"):
        deeper(network.state_dict(), network.shape, 1)


def test_the_exported_file_says_the_same_as_the_network(tmp_path: Path, encoder: Encoder) -> None:
    torch.manual_seed(1)
    network = Pocket(Shape(encoder.tokenizer.get_vocab_size(), **SMALL))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    encoder.tokenizer.save(str(tmp_path / "tokenizer.json"))
    torch.save({"network": network.state_dict(), "shape": asdict(network.shape)}, tmp_path / "checkpoint.pt")
    export(tmp_path, tmp_path / "small.gguf")

    ids = encoder.tokenizer.encode("<|im_start|>user\nWhat is 3 + 4?<|im_end|>\n").ids
    with torch.no_grad():
        ours = (network(torch.tensor([ids])) @ network.embedding.T)[0].numpy()
    model = Llama(str(tmp_path / "small.gguf"), n_ctx=64, logits_all=True, verbose=False)
    model.eval(ids)
    theirs = numpy.array(model.scores[: len(ids)])
    model.close()
    # eight bits a weight leave a little noise, a wrong order of rows or a wrong norm would leave nothing alike
    assert numpy.corrcoef(ours.flatten(), theirs.flatten())[0, 1] > 0.999


def test_checkpoints_of_one_run_are_averaged(tmp_path: Path, encoder: Encoder) -> None:
    torch.manual_seed(1)
    shape = Shape(encoder.tokenizer.get_vocab_size(), **SMALL)
    one, other = Pocket(shape), Pocket(shape)
    mean = {name: (weights + other.state_dict()[name]) / 2 for name, weights in one.state_dict().items()}
    encoder.tokenizer.save(str(tmp_path / "tokenizer.json"))
    for name, weights in (("earlier", other.state_dict()), ("mean", mean), ("checkpoint", one.state_dict())):
        torch.save({"network": weights, "shape": asdict(shape)}, tmp_path / f"{name}.pt")
    export(tmp_path, tmp_path / "averaged.gguf", [tmp_path / "earlier.pt"])
    (tmp_path / "mean.pt").rename(tmp_path / "checkpoint.pt")
    export(tmp_path, tmp_path / "expected.gguf")
    assert (tmp_path / "averaged.gguf").read_bytes() == (tmp_path / "expected.gguf").read_bytes()
