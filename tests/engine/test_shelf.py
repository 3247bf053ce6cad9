"""Idle conversations outside the cache: they cost nobody time, and their next turn finds every token again."""

from pathlib import Path
from random import Random

import pytest

from chatbot.engine.llama import Log
from tests.engine.test_scheduler import _was_sent_back, alone
from tests.engine.world import World
from tests.tiny import write_windowed

ROOMY = 2**30


def aside(world: World) -> list[int]:
    return [slot.index for slot in world.scheduler.slots.all if slot.aside]


def told(seed: int, length: int = 200) -> str:
    """A prompt that shares no beginning with another one's."""
    return f"{seed} " + "".join(Random(seed).choices("abcdefgh ", k=length - 2))


def test_an_idle_conversation_leaves_the_cache_while_another_is_answered_and_comes_back(tiny: Path, log: Log) -> None:
    with World(tiny, shelf=ROOMY) as world:
        first = world.say(told(1))
        assert aside(world) == []  # nobody else is answered
        world.say(told(2))
        assert len(aside(world)) == 1
        assert world.context.size(aside(world)[0]) < world.scheduler._shelf.bytes
        talk = told(1) + first.text + " And then?"
        again = world.say(talk)
        assert again.text == alone(tiny, talk)
        assert again.finished.usage.cached == 200 + len(first.tokens) - 1
        assert len(aside(world)) == 1  # the other one, now


def test_what_is_laid_aside_in_the_middle_of_a_reply_changes_nothing_of_it(tiny: Path, log: Log) -> None:
    with World(tiny, shelf=ROOMY) as world:
        for seed in (1, 2, 3):
            world.say(told(seed), max_tokens=2)
        assert world.say(told(4), max_tokens=60).text == alone(tiny, told(4), max_tokens=60)
        assert len(aside(world)) == 3


@pytest.mark.parametrize("shelf", [0, 30_000])
def test_without_room_for_it_a_conversation_stays_in_the_cache(tiny: Path, log: Log, shelf: int) -> None:
    with World(tiny, shelf=shelf) as world:
        world.say(told(1))
        world.say(told(2))
        assert aside(world) == []
        assert world.say(told(1)).finished.usage.cached == 199


def test_memory_that_others_need_is_left_to_them(tiny: Path, log: Log) -> None:
    with World(tiny, shelf=ROOMY) as world:
        world.scheduler._shelf._free = lambda: ROOMY
        world.say(told(1))
        world.say(told(2))
        assert aside(world) == []


def test_a_beginning_that_lies_aside_is_shared_and_stays_there(tiny: Path, log: Log) -> None:
    system = told(1)
    with World(tiny, shelf=ROOMY) as world:
        world.say(system + "First")
        world.say(told(2))
        (before,) = aside(world)
        other = world.say(system + "Another")
        assert (other.text, other.finished.usage.cached) == (alone(tiny, system + "Another"), len(system))
        assert before in aside(world)
        again = world.say(system + "First")
        assert (again.text, again.finished.usage.cached) == (alone(tiny, system + "First"), len(system) + 4)


def test_a_slot_that_is_given_to_another_conversation_forgets_what_lay_aside(tiny: Path, log: Log) -> None:
    with World(tiny, slots=2, shelf=ROOMY) as world:
        for seed in (1, 2, 3, 4):
            assert world.say(told(seed)).text == alone(tiny, told(seed))
        assert len(aside(world)) == 1
        assert world.say(told(1)).finished.usage.cached == 0


def test_a_full_cache_lays_aside_before_it_forgets(tiny: Path, log: Log) -> None:
    with World(tiny, cells=512, room=500, shelf=ROOMY) as world:
        replies = {seed: world.say(told(seed, 300)) for seed in (1, 2, 3)}
        for seed, reply in replies.items():
            talk = told(seed, 300) + reply.text + "?"
            again = world.say(talk, max_tokens=60)
            assert again.text == alone(tiny, talk, max_tokens=60)
            assert again.finished.usage.cached == 300 + len(reply.tokens) - 1


def test_who_is_sent_back_goes_on_without_reading_again(tiny: Path, log: Log) -> None:
    with World(tiny, cells=256, room=250, shelf=ROOMY) as world:
        numbers = [world.submit(told(seed, 60), max_tokens=100) for seed in (1, 2, 3)]
        world.run()
        replies = [world.replies[number] for number in numbers]
        assert [reply.text for reply in replies] == [alone(tiny, told(seed, 60), max_tokens=100) for seed in (1, 2, 3)]
        returns = [reply.progress("reading")[-1] for reply in replies if _was_sent_back(reply)]
        assert returns and all(done == total - 1 > 60 for done, total in returns)


def test_what_has_no_room_in_the_cache_is_read_again(tiny: Path, log: Log) -> None:
    with World(tiny, cells=768, room=700, shelf=ROOMY) as world:
        world.say(told(1, 450), max_tokens=2)
        running = world.submit(told(2, 400), max_tokens=80)
        for _ in range(20):
            world.step()
        start = told(1, 450)[:140] + "!"
        other = world.submit(start)
        world.run()
        assert world.replies[other].finished.usage.cached == 0
        assert world.replies[other].text == alone(tiny, start)
        assert world.replies[running].text == alone(tiny, told(2, 400), max_tokens=80)
        assert world.say(told(1, 450)).finished.usage.cached == 449


DRAWN = {"temperature": 1.0, "seed": 3, "max_tokens": 20}


@pytest.mark.parametrize("shelf", [0, ROOMY])
def test_layers_that_see_a_window_never_miss_what_has_left_the_cache(tmp_path: Path, log: Log, shelf: int) -> None:
    path = write_windowed(tmp_path / "windowed.gguf")
    with World(path, slots=3, shelf=shelf) as world:
        first = world.say(told(1), **DRAWN)
        world.say(told(2), **DRAWN)
        talk = told(1) + "".join(map(chr, first.tokens)) + "?"
        for again in (told(1), told(1)[:150] + "Another", talk, told(2)[:190]):
            world.say(told(4), **DRAWN)
            assert world.say(again, **DRAWN).tokens == alone_tokens(path, again)


def test_a_conversation_goes_on_where_layers_see_a_window(tmp_path: Path, log: Log) -> None:
    with World(write_windowed(tmp_path / "windowed.gguf"), shelf=ROOMY) as world:
        world.say(told(1), max_tokens=1)
        world.say(told(2))
        assert world.say(told(1) + "?").finished.usage.cached == 200


def alone_tokens(path: Path, prompt: str) -> list[int]:
    with World(path) as world:
        return world.say(prompt, **DRAWN).tokens


def test_a_short_beginning_that_all_share_brings_nothing_back(tiny: Path, log: Log) -> None:
    with World(tiny, slots=3, shelf=ROOMY) as world:
        for seed in range(6):
            reply = world.say("now " + told(seed, 300))
            assert reply.text == alone(tiny, "now " + told(seed, 300))
            assert reply.finished.usage.cached <= 4 + 1
        assert len(aside(world)) == 2


def test_the_oldest_is_forgotten_when_the_shelf_is_full_and_the_cache_too(tiny: Path, log: Log) -> None:
    with World(tiny, cells=512, room=500, slots=5, shelf=180_000) as world:  # two of 340 tokens, 256 bytes each
        for seed in (1, 2, 3, 4):
            world.say(told(seed, 320))
        cached = {seed: world.say(told(seed, 320), max_tokens=1).finished.usage.cached for seed in (4, 3)}
        assert cached == {4: 319, 3: 319}
        assert world.say(told(1, 320), max_tokens=1).finished.usage.cached == 0


def test_many_conversations_in_turns_each_say_the_same_as_alone(tiny: Path, log: Log) -> None:
    dice = Random(5)
    with World(tiny, cells=1024, slots=3, shelf=250_000) as world:
        talks = {seed: told(seed, 140) for seed in range(6)}
        for _ in range(25):
            asked = dice.sample(sorted(talks), dice.randint(1, 3))
            numbers = {seed: world.submit(talks[seed], max_tokens=8) for seed in asked}
            for _ in range(dice.randint(0, 6)):
                world.step()
            world.run()
            for seed, number in numbers.items():
                assert world.replies[number].text == alone(tiny, talks[seed], max_tokens=8)
                talks[seed] += world.replies[number].text + str(dice.randint(0, 99))
        assert 0 < world.scheduler._shelf.bytes <= 250_000
