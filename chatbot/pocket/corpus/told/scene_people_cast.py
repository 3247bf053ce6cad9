"""People and pets as told so far: who they are to the user, what is known of them, and how that reads."""

from dataclasses import dataclass, field
from random import Random

from chatbot.pocket.corpus.grammar import pick
from chatbot.pocket.corpus.sentences import listed
from chatbot.pocket.corpus.told.scene_people_traits import BREEDING, Fact, Trait, traits_of

ME = {"S": "I", "S2": "me", "own": "my", "is": "am", "has": "have", "do": "do", "s": "", "es": "", "his": "my"}
YOU = {**ME, "S": "you", "S2": "you", "own": "your", "is": "are", "his": "your"}
_SHE = {"is": "is", "has": "has", "do": "does", "s": "s", "es": "es"}
_KIN = (
    *("brother m ca", "sister f ca", "cousin mf ca", "son m ca", "daughter f ca", "nephew m ca", "niece f ca"),
    *("friend mf ca", "neighbour mf ao", "aunt f ao", "uncle m ao", "friend mf a", "colleague mf a", "flatmate mf a"),
    *("boss mf a", "teacher mf a", "coach mf a", "landlord m ao", "landlady f ao", "roommate mf a", "stepson m ca"),
    *("sister-in-law f a", "brother-in-law m a", "pen friend mf ca", "godson m ca", "goddaughter f ca", "trainer mf a"),
    *("grandson m c", "granddaughter f c", "classmate mf c", "half-brother m ca", "stepsister f ca", "lodger mf a"),
)
_ONLY = (
    *("mum f a", "dad m a", "mother f ao", "father m ao", "wife f a", "husband m a", "girlfriend f a", "boyfriend m a"),
    *("grandma f o", "grandpa m o", "granny f o", "grandfather m o", "fiancee f a", "partner mf a", "stepmother f a"),
)
_PETS = (
    *("dog", "dog", "dog", "cat", "cat", "cat", "pony", "horse", "rabbit", "hamster", "parrot", "tortoise", "budgie"),
    *("guinea pig", "ferret", "goat", "donkey", "canary", "snake", "lizard", "gerbil", "rat", "duck", "pig", "llama"),
)
_AT_WORK = ("teacher", "coach", "trainer")
_SIBLINGS = ("little", "big", "younger", "older", "eldest", "youngest", "twin", "kid", "baby")
WORKING = ("old", "new", "first", "last", "current", "former")
_SAME = {
    "mother": "mum", "father": "dad", "grandfather": "grandpa", "granny": "grandma", "pony": "horse",
    "flatmate": "roommate",
    "half-brother": "brother", "stepsister": "sister", "stepson": "son", "stepmother": "mum", "pen friend": "friend",
    "trainer": "coach", "eye doctor": "doctor", "landlady": "landlord", "partner": "wife", "husband": "wife",
    "girlfriend": "wife", "boyfriend": "wife", "fiancee": "wife", "godson": "son", "goddaughter": "daughter",
    "grandson": "son", "granddaughter": "daughter", "sister-in-law": "sister", "brother-in-law": "brother",
    "landlord": "neighbour", "classmate": "friend", "lodger": "roommate",
}  # fmt: skip


@dataclass(slots=True)
class Person:
    """Somebody as told so far; `base` is the relation without "little" or "new". Owned by one `scene`."""

    base: str
    who: str
    he: str
    stage: str
    name: str | None = None
    titled: bool = False
    facts: list[Fact] = field(default_factory=list)

    @property
    def only(self) -> bool:
        return any(row.startswith(f"{self.base} ") for row in _ONLY)

    @property
    def pet(self) -> bool:
        return self.stage not in ("c", "a", "o")

    def called(self, *, yours: bool) -> str:
        return f"{'your' if yours else 'my'} {self.who}"

    def slots(self, subject: str) -> dict[str, str]:
        his = "his" if self.he == "he" else "her"
        return {"S": subject, "S2": subject, "own": f"{subject}'s", "his": his, "kind": self.base, **_SHE}

    def learn(self, rng: Random, facts: int) -> None:
        """More traits with values, of families not known yet."""
        self.facts += [Fact(trait, trait.values(rng)) for trait in self.open_traits(rng)[:facts]]

    @property
    def traits(self) -> list[Trait]:
        """What can be said of one like this; of a teacher not the job as well."""
        fitting = traits_of(self.stage)
        return [trait for trait in fitting if trait.family != "job"] if self.base in _AT_WORK else fitting

    def open_traits(self, rng: Random) -> list[Trait]:
        """What might be told still, in any order, each family once."""
        known = {fact.trait.family for fact in self.facts}
        traits = self.traits
        return list(
            {trait.family: trait for trait in rng.sample(traits, len(traits)) if trait.family not in known}.values()
        )


def somebody(rng: Random, but: tuple[str, ...] = (), *, pet: bool = False) -> Person:
    """A relation not akin to those in `but`, without a name."""
    taken = {_SAME.get(base, base) for base in but}
    he = pick(rng, ("he", "she"))
    while True:
        if pet:
            base = pick(rng, _PETS)
            person = Person(base, base, he, base if base in BREEDING else "p")
        else:
            base, sex, stages = pick(rng, _KIN if rng.random() < 0.65 else _ONLY).rsplit(" ", 2)
            person = Person(base, base, {"m": "he", "f": "she"}.get(sex, he), pick(rng, stages))
        if _SAME.get(base, base) not in taken:
            person.who = _modified(rng, person)
            return person


def _modified(rng: Random, person: Person) -> str:
    if person.base in ("brother", "sister") and rng.random() < 0.5:
        return f"{pick(rng, _SIBLINGS)} {person.base}"
    if person.base in ("son", "daughter") and rng.random() < 0.3:
        return f"{pick(rng, ('eldest', 'youngest', 'little', 'older', 'younger'))} {person.base}"
    if person.base == "friend" and rng.random() < 0.6:
        return f"{pick(rng, ('best', 'old', 'new', 'school'))} friend"
    if person.base in ("boss", "teacher", "coach", "neighbour", "flatmate", "colleague") and rng.random() < 0.4:
        return f"{pick(rng, ('old', 'new', 'first'))} {person.base}"
    return person.base


def predicates(rng: Random, person: Person, facts: list[Fact], *, plainly: bool = False) -> str:
    slots = person.slots("")
    if not plainly and rng.random() < 0.04:
        slots |= {"s": "", "es": ""}
    return listed([fact.predicate(rng, slots, plainly=plainly) for fact in facts])
