"""Step by step on the real llama.cpp: together as alone, reused as fresh, sent back as never sent back."""

from pathlib import Path
from typing import Any

import pytest

from chatbot.engine.job import Piece
from chatbot.engine.llama import Log
from chatbot.errors import BadRequest
from tests.engine.world import Reply, World
from tests.tiny import EOS, EOT, write_tiny

PROMPTS = ["a", "hello", "tell me more about it", "x" * 90, "one, two, three. " * 12, "hello there", "zzz", "b, c"]


def alone(path: Path, prompt: str, **more: object) -> str:
    with World(path) as world:
        return world.say(prompt, **more).text


def test_together_says_the_same_as_alone(world: World, tiny: Path) -> None:
    numbers = [world.submit(prompt) for prompt in PROMPTS]
    world.run()
    assert [world.replies[number].text for number in numbers] == [alone(tiny, prompt) for prompt in PROMPTS]


def test_replies_that_are_drawn_are_the_same_in_company(world: World, tiny: Path) -> None:
    numbers = [world.submit(prompt, temperature=1.0, seed=7) for prompt in PROMPTS]
    world.run()
    apart = [alone(tiny, prompt, temperature=1.0, seed=7) for prompt in PROMPTS]
    assert [world.replies[number].text for number in numbers] == apart


def test_a_reused_prefix_says_the_same_as_a_fresh_one(world: World, tiny: Path) -> None:
    first = world.say("The first question. ")
    talk = "The first question. " + first.text + " And the second?"
    second = world.say(talk)
    assert second.text == alone(tiny, talk)
    # All but the last token said, which was never decoded, and what is new.
    assert second.finished.usage.cached == len(world.tokens("The first question. " + first.text)) - 1


def test_a_copied_prefix_says_the_same_as_a_fresh_one(world: World, tiny: Path) -> None:
    system = "You are a system prompt that everybody shares. "
    running = world.submit(system + "First", max_tokens=60)
    for _ in range(4):
        world.step()
    other = world.submit(system + "Another")
    world.run()
    assert world.replies[other].finished.usage.cached == len(world.tokens(system))
    assert world.replies[other].text == alone(tiny, system + "Another")
    assert world.replies[running].text == alone(tiny, system + "First", max_tokens=60)


def test_the_same_prompt_again_decodes_its_last_token_only(world: World) -> None:
    first = world.say("Once upon a time")
    again = world.say("Once upon a time")
    assert (again.text, again.finished.usage.cached) == (first.text, len("Once upon a time") - 1)


def test_cancelled_and_continued_says_the_same_as_never_cancelled(world: World, tiny: Path) -> None:
    number = world.submit("A long story", max_tokens=40)
    for _ in range(12):
        world.step()
    world.scheduler.cancel(number)
    world.run()
    said = world.replies[number]
    assert 0 < len(said.tokens) < 40
    rest = world.say(world.tokens("A long story") + tuple(said.tokens), max_tokens=40 - len(said.tokens))
    assert said.text + rest.text == alone(tiny, "A long story", max_tokens=40)


def test_a_cancelled_job_says_nothing_more_and_frees_its_slot(tiny: Path, log: Log) -> None:
    with World(tiny, slots=1) as world:
        first, waiting, last = (world.submit(prompt, max_tokens=400) for prompt in ("one", "two", "three"))
        world.step()
        world.scheduler.cancel(waiting)
        world.scheduler.cancel(first)
        told = world.step()
        assert set(told) == {last}
        world.scheduler.cancel(last)
        assert world.step() == {}
        assert world.scheduler.idle


def test_cancelling_what_is_over_or_unknown_is_harmless(world: World) -> None:
    number = world.submit("a")
    world.run()
    world.scheduler.cancel(number)
    world.scheduler.cancel(999)
    assert world.step() == {}


def test_a_full_cache_sends_the_youngest_back_and_nothing_of_its_text_is_lost(tiny: Path, log: Log) -> None:
    prompts = [f"{letter} question" for letter in "abcd"]
    with World(tiny, cells=256, room=250) as world:
        numbers = [world.submit(prompt, max_tokens=100) for prompt in prompts]
        world.run()
        replies = [world.replies[number] for number in numbers]
        assert [reply.text for reply in replies] == [alone(tiny, prompt, max_tokens=100) for prompt in prompts]
        assert any(_was_sent_back(reply) for reply in replies)
        assert not _was_sent_back(replies[0])


def test_a_drawn_reply_that_was_sent_back_is_the_same_as_alone(tiny: Path, log: Log) -> None:
    settings: dict[str, Any] = {
        "max_tokens": 100,
        "temperature": 1.0,
        "seed": 3,
        "repeat_penalty": 1.3,
        "repeat_last_n": 32,
    }
    with World(tiny, cells=256, room=250) as world:
        numbers = [world.submit(prompt, **settings) for prompt in PROMPTS[:4]]
        world.run()
        assert any(_was_sent_back(world.replies[number]) for number in numbers)
        said = [world.replies[number].text for number in numbers]
    assert said == [alone(tiny, prompt, **settings) for prompt in PROMPTS[:4]]


def _was_sent_back(reply: Reply) -> bool:
    kinds = [getattr(event, "stage", "piece") for event in reply.events]
    return "waiting" in kinds[kinds.index("piece") :] if "piece" in kinds else False


def test_idle_slots_are_emptied_before_anyone_is_sent_back(tiny: Path, log: Log) -> None:
    with World(tiny, cells=256, room=250) as world:
        for prompt in ("a" * 70, "b" * 70, "c" * 70):
            world.say(prompt, max_tokens=2)
        reply = world.say("d" * 150, max_tokens=20)
        assert not _was_sent_back(reply)
        assert reply.text == alone(tiny, "d" * 150, max_tokens=20)
        # The oldest went first: the youngest is still there.
        assert world.say("c" * 70, max_tokens=2).finished.usage.cached > 0


def test_the_reply_ends_where_the_room_ends(tiny: Path, log: Log) -> None:
    with World(tiny, room=100) as world:
        reply = world.say("w" * 90, max_tokens=50)
    assert (reply.finished.reason, reply.finished.usage.completion) == ("context", 10)


def test_a_full_cache_of_a_single_conversation_is_no_error(tiny: Path, log: Log) -> None:
    with World(tiny, cells=256, room=256, slots=2) as world:
        reply = world.say("w" * 250, max_tokens=50)
    assert (reply.finished.reason, reply.finished.usage.completion) == ("context", 6)


@pytest.mark.parametrize(
    ("settings", "reason", "completion"),
    [
        ({"max_tokens": 5}, "length", 5),
        ({"max_tokens": 24, "logit_bias": ((EOS, 300.0),)}, "stop", 0),
        ({"max_tokens": 24, "logit_bias": ((EOT, 300.0),)}, "stop", 0),
        ({"max_tokens": 9, "logit_bias": ((EOS, 300.0),), "ignore_eos": True}, "length", 9),
    ],
)
def test_why_a_reply_ends(world: World, settings: dict[str, object], reason: str, completion: int) -> None:
    finished = world.say("hello", **settings).finished
    assert (finished.reason, finished.usage.completion) == (reason, completion)


def test_a_model_that_says_nothing_says_nothing(tmp_path: Path, log: Log) -> None:
    with World(write_tiny(tmp_path / "mute.gguf", says=[EOS])) as world:
        reply = world.say("hello")
    assert (reply.text, reply.finished.reason) == ("", "stop")


@pytest.mark.parametrize("field", ["stop", "template_stop"])
def test_a_stop_string_ends_the_reply_before_it(world: World, field: str) -> None:
    whole = world.say("hello", max_tokens=20).text
    stop = whole[7:10]
    reply = world.say("hello", max_tokens=20, **{field: (stop,)})
    assert (reply.text, reply.finished.reason) == (whole[: whole.index(stop)], "stop")


def test_a_stop_token_ends_the_reply_before_it(world: World) -> None:
    whole = world.say("hello").tokens
    at = next(place for place, token in enumerate(whole) if place > 2 and token not in whole[:place])
    reply = world.say("hello", stop_tokens=(whole[at],))
    assert (reply.tokens, reply.finished.reason) == (whole[:at], "stop")


def test_characters_of_several_tokens_are_never_cut(tmp_path: Path, log: Log) -> None:
    grammar = "root ::= [à-öぁ-ん]{8}"
    with World(write_tiny(tmp_path / "any.gguf", says=range(256))) as world:
        reply = world.say("hello", grammar=grammar, max_tokens=60)
    assert len(reply.text) == 8
    assert all("à" <= character <= "ö" or "ぁ" <= character <= "ん" for character in reply.text)
    assert [event.text for event in reply.events if isinstance(event, Piece) and event.text] == list(reply.text)


def test_each_writer_gets_a_token_in_every_step_while_a_long_prompt_is_read(world: World) -> None:
    writers = [world.submit(prompt, max_tokens=400) for prompt in ("a", "b")]
    world.step()
    reader = world.submit("long " * 80, max_tokens=1)
    steps = 0
    while not world.replies[reader].is_over:
        told = world.step()
        steps += 1
        assert all(any(isinstance(event, Piece) for event in told[number]) for number in writers)
    assert steps > 3


def test_reading_beside_a_writer_recovers_from_a_step_that_took_too_long(world: World) -> None:
    writer = world.submit("hello", max_tokens=400, ignore_eos=True)
    while not world.replies[writer].tokens:
        world.step()
    world.scheduler.pace.note(1, 0, 0.001)
    world.scheduler.pace.note(1, 8, 5.0)
    assert world.scheduler.pace.chunk(1) == 1
    reader = world.submit("x" * 400, max_tokens=1)
    steps = 0
    while not world.replies[reader].is_over:
        world.step()
        steps += 1
    assert steps < 200


def test_two_long_prompts_are_read_side_by_side(world: World) -> None:
    first, second = world.submit("first " * 60), world.submit("other " * 60)
    told = world.step()
    done = [world.replies[number].progress("reading")[-1] for number in (first, second)]
    assert done[0] == done[1] > (0, 0)
    assert set(told) == {first, second}


def test_readers_take_turns_when_there_is_not_a_token_for_each(tiny: Path, log: Log) -> None:
    with World(tiny, batch=3) as world:
        world.submit("a", max_tokens=200)
        world.step()
        readers = [world.submit(letter * 60) for letter in "bcd"]
        for _ in range(30):
            world.step()
        done = [world.replies[number].progress("reading")[-1][0] for number in readers]
    assert sum(done) == 60
    assert max(done) - min(done) <= 1


def test_owners_take_turns_and_places_are_told(tiny: Path, log: Log) -> None:
    with World(tiny, slots=1) as world:
        greedy = [world.submit(letter, owner="greedy", max_tokens=3) for letter in "abcd"]
        modest = world.submit("e", owner="modest", max_tokens=3)
        order: list[int] = []
        for told in world.steps():
            order += [number for number in told if world.replies[number].is_over]
    assert order == [greedy[0], greedy[1], modest, greedy[2], greedy[3]] or order == [greedy[0], modest, *greedy[1:]]
    assert world.replies[greedy[3]].progress("waiting")[0] == (4, 4)
    assert world.replies[greedy[3]].progress("waiting")[-1] == (1, 1)


def test_many_more_jobs_than_slots_are_all_answered_and_none_mixed_up(tiny: Path, log: Log) -> None:
    prompts = [f"{owner} asks {number}" for owner in range(12) for number in range(4)]
    with World(tiny, slots=8) as world:
        numbers = [world.submit(prompt, owner=prompt.split()[0], max_tokens=8) for prompt in prompts]
        world.run()
        said = [world.replies[number].text for number in numbers]
    assert said == [alone(tiny, prompt, max_tokens=8) for prompt in prompts]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"prompt": [1, 2, 10**6]}, "prompt"),
        ({"prompt": [-1]}, "prompt"),
        ({"prompt": "a", "grammar": "root ::= ("}, "grammar"),
        ({"prompt": "a", "grammar": 'other ::= "a"'}, "grammar"),
        ({"prompt": "a", "logit_bias": ((10**6, 1.0),)}, "logit_bias"),
    ],
)
def test_what_the_model_does_not_have_is_refused_and_nobody_is_harmed(
    world: World, wrong: dict[str, object], field: str
) -> None:
    running = world.submit("a")
    world.step()
    with pytest.raises(BadRequest) as caught:
        world.submit(**wrong)  # type: ignore[arg-type]
    world.run()
    assert caught.value.field == field
    assert len(world.replies[running].tokens) == 24


def test_usage_and_timings_add_up(world: World) -> None:
    finished = world.say("hello", max_tokens=6).finished
    times = finished.timings
    assert (finished.usage.prompt, finished.usage.cached, finished.usage.completion) == (5, 0, 6)
    assert times.first_token == pytest.approx(times.waiting + times.reading)
    assert min(times.waiting, times.reading, times.writing) > 0
