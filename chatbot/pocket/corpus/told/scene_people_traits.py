# ruff: noqa: E501
"""What can be said of a person or a pet: age, work, town, instrument; how it is told, asked and answered.

In the templates `{S}` is the subject, `{own}` its possessive, `{is}` `{has}` `{do}` and `{s}` agree with it, `{v}` is the
value, `{a}` the value with its article, `{verb}` and `{rest}` the value's first word and what follows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from chatbot.pocket.corpus.coined import DAYS, coined, date
from chatbot.pocket.corpus.grammar import fill, pick
from chatbot.pocket.corpus.sentences import with_article
from chatbot.pocket.corpus.told import data_scene_people as lists

Values = Callable[[Random], str]


@dataclass(frozen=True, slots=True)
class Trait:
    """`predicates[0]` is how a reply says it; `gap` is what remains of that without its verb."""

    family: str
    stages: str
    values: Values
    predicates: tuple[str, ...]
    bare: str
    label: str
    gap: str
    asks: tuple[str, ...]
    clause: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A trait with its value."""

    trait: Trait
    value: str

    def slots(self) -> dict[str, str]:
        verb, _, rest = self.value.partition(" ")
        return {"v": self.value, "a": with_article(self.value), "verb": verb, "rest": rest}

    def predicate(self, rng: Random, agreeing: dict[str, str], *, plainly: bool = False) -> str:
        template = self.trait.predicates[0] if plainly else pick(rng, self.trait.predicates)
        return fill(rng, template, **self.slots(), **agreeing)

    def bare(self, rng: Random, agreeing: dict[str, str], *, labelled: bool) -> str:
        if labelled and self.trait.label:
            return f"{self.trait.label} {self.value}"
        return fill(rng, self.trait.bare, **self.slots(), **agreeing)

    def gap(self, rng: Random) -> str:
        return fill(rng, self.trait.gap, **self.slots())


def _of(values: tuple[str, ...]) -> Values:
    return lambda rng: pick(rng, values)


def _number(low: int, high: int, unit: str = "") -> Values:
    return lambda rng: f"{rng.randrange(low, high)}{unit}"


def _town(rng: Random) -> str:
    return pick(rng, lists.TOWNS) if rng.random() < 0.5 else coined(rng).capitalize()


def _birthday(rng: Random) -> str:
    return pick(rng, DAYS) if rng.random() < 0.5 else date(rng)


def _tongues(rng: Random) -> str:
    return pick(rng, lists.TONGUES) if rng.random() < 0.5 else " and ".join(rng.sample(lists.TONGUES, 2))


def _allergy(rng: Random) -> str:
    return pick(rng, lists.ALLERGENS) if rng.random() < 0.75 else " and ".join(rng.sample(lists.ALLERGENS, 2))


def _height(rng: Random) -> str:
    luck = rng.random()
    if luck < 0.5:
        return f"{rng.randrange(148, 204)} cm"
    return f"1.{rng.randrange(48, 100)} m" if luck < 0.8 else f"{pick(rng, '56')} foot {rng.randrange(1, 12)}"


_AGE_ASKS = (
    "how old {is} {S}",
    "what age {is} {S}",
    "what is {own} age",
    "how many years old {is} {S}",
    "whats {own} age",
    "how old {is} {S} now",
)
_AGE = (
    "{is} {v} years old",
    "{is} {v}",
    "{is} {v}",
    "{is} {v} now",
    "just turned {v}",
    "turned {v} last week",
    "{is} {v} yrs old",
)


def _age(stages: str, low: int, high: int) -> Trait:
    return Trait(
        "age",
        stages,
        _number(low, high),
        _AGE,
        "{{v}|{v}|{v} years old|aged {v}|{v} yo}",
        "age",
        "{v}",
        _AGE_ASKS,
        "how old {S} {is}",
    )


_BREED = ("{is} {a}", "{is} {a}", "{is} {a} by breed", "{is} a pure {v}")
_BREED_ASKS = (
    "what breed {is} {S}",
    "which breed {is} {S}",
    "what sort of {kind} {is} {S}",
    "what kind of {kind} {is} {S}",
    "what is {own} breed",
)


def _breed(kind: str, values: tuple[str, ...]) -> Trait:
    return Trait("breed", kind, _of(values), _BREED, "{{a}|{v}}", "breed", "{a}", _BREED_ASKS, "what breed {S} {is}")


_JOB_ASKS = (
    "what {do} {S} do[ for a living]",
    "what is {own} job",
    "what {do} {S} work as",
    "whats {own} job",
    "what is {own} profession",
    "what kind of work {do} {S} do",
    "how {do} {S} earn {his} money",
)
TRAITS = (
    _age("c", 2, 17), _age("a", 19, 66), _age("o", 67, 99), _age("p", 2, 17),
    Trait("job", "a", _of(lists.JOBS), ("{is} {a}", "{is} {a}", "work{s} as {a}", "{is} {a} by trade", "earn{s} {his} living as {a}", "{has} a job as {a}"), "{{a}|{v}}", "job", "{a}", _JOB_ASKS, "what {own} job is"),
    Trait("job", "a", _of(lists.DEEDS), ("{verb}{s} {rest}", "{verb}{s} {rest}", "{verb}{s} {rest} for a living"), "{verb}{s} {rest}", "", "", _JOB_ASKS, "what {own} job is"),
    Trait("job", "a", _of(lists.SUBJECTS), ("{is} studying {v}", "{is} a student of {v}", "{is} reading {v} at university"), "{{v} student|studying {v}}", "subject", "{v}", ("what {is} {S} studying", "what subject {do} {S} study", "what {do} {S} study", "which subject {is} {S} studying"), "what {S} {is} studying"),
    Trait("town", "cao", _town, ("live{s} in {v}", "live{s} in {v}", "live{s} in {v} now", "{has} a flat in {v}", "moved to {v}"), "{living in {v}|lives in {v}|home {v}|in {v}}", "town", "in {v}", ("where {do} {S} live", "which town {do} {S} live in", "what town {is} {S} living in", "where {is} {S} living", "in which place {do} {S} live"), "where {S} live{s}"),
    Trait("instrument", "cao", _of(lists.INSTRUMENTS), ("play{s} the {v}", "play{s} the {v}", "{is} learning the {v}", "{is} good at the {v}", "play{s} the {v} in a band"), "{plays the {v}|{v} player|on the {v}}", "instrument", "the {v}", ("what instrument {do} {S} play", "which instrument {do} {S} play", "what is {own} instrument", "what musical instrument {do} {S} play"), "what instrument {S} play{s}"),
    Trait("birthday", "cao", _birthday, ("{has} {his} birthday on {v}", "{has} {his} birthday on {v}", "{has} a birthday on {v}", "celebrate{s} {his} birthday on {v}", "will celebrate {his} birthday on {v}"), "birthday {on {v}|{v}}", "birthday", "on {v}", ("when is {own} birthday", "what day is {own} birthday", "on which day is {own} birthday", "whens {own} birthday", "which day {do} {S} have {his} birthday"), "when {own} birthday is"),
    Trait("allergy", "cao", _allergy, ("{is} allergic to {v}", "{is} allergic to {v}", "{is} very allergic to {v}", "{has} an allergy to {v}", "get{s} a rash from {v}", "react{s} badly to {v}"), "{allergic to {v}|{v} allergy}", "allergy", "to {v}", ("what {is} {S} allergic to", "which allergy {do} {S} have", "what allergies {do} {S} have", "what should {S} keep away from because of {his} allergy", "what is {own} allergy", "what gives {S2} a rash"), "what {S} {is} allergic to"),
    Trait("tongue", "ao", _tongues, ("speak{s} {v}", "speak{s} {v}", "speak{s} fluent {v}", "speak{s} {v} at home"), "{speaks {v}|{v} speaker}", "languages", "{v}", ("what languages {do} {S} speak", "which languages {do} {S} speak", "what language {do} {S} speak", "which language {do} {S} know"), "what languages {S} speak{s}"),
    Trait("height", "a", _height, ("{is} {v} tall", "{is} {v} tall", "{is} about {v} tall", "measure{s} {v}"), "{{v} tall|{v}}", "height", "{v}", ("how tall {is} {S}", "what is {own} height", "what height {is} {S}"), "how tall {S} {is}"),
    Trait("weight", "a", _number(47, 118, " kg"), ("weigh{s} {v}", "weigh{s} {v}", "weigh{s} around {v}"), "{{v}|weight {v}|weighs {v}}", "weight", "{v}", ("how much {do} {S} weigh", "what is {own} weight", "how heavy {is} {S}"), "how much {S} weigh{s}"),
    Trait("children", "a", _of(lists.CHILDREN), ("{has} {v}", "{has} {v}", "{has} {v} at home"), "{{v}|{has} {v}}", "", "{v}", ("how many children {do} {S} have", "how many kids {do} {S} have", "what children {do} {S} have", "{do} {S} have children"), "how many children {S} {has}"),
    Trait("collection", "cao", _of(lists.COLLECTABLES), ("collect{s} {v}", "collect{s} {v}", "{is} mad about collecting {v}", "spend{s} all {his} money on {v} for {his} collection"), "{collects {v}|collector of {v}}", "collection:", "{v}", ("what {do} {S} collect", "what sort of thing {do} {S} collect", "what is in {own} collection"), "what {S} collect{s}"),
    Trait("fear", "cao", _of(lists.FEARS), ("{is} afraid of {v}", "{is} scared of {v}", "{is} terrified of {v}", "{has} a fear of {v}"), "{afraid of {v}|scared of {v}}", "fear:", "of {v}", ("what {is} {S} afraid of", "what {is} {S} scared of", "what frightens {S2}", "what is {own} fear"), "what {S} {is} afraid of"),
    Trait("class", "c", _of(lists.CLASSES), ("{is} in class {v}", "{is} in class {v}", "go{es} to class {v}"), "{class {v}|in class {v}}", "class", "in {v}", ("which class {is} {S} in", "what class {is} {S} in", "what is {own} class"), "which class {S} {is} in"),
    Trait("eyes", "cao", _of(lists.EYES), ("{has} {v} eyes",), "{{v} eyes|with {v} eyes}", "eyes", "{v} ones", ("what colour are {own} eyes", "which eye colour {do} {S} have", "what colour eyes {do} {S} have"), "what colour {own} eyes are"),
    Trait("shoes", "cao", _number(28, 48), ("wear{s} size {v} shoes", "take{s} size {v} in shoes", "{has} shoe size {v}"), "{shoe size {v}|shoes {v}}", "shoe size", "size {v}", ("what shoe size {do} {S} have", "what is {own} shoe size", "which shoe size {do} {S} need", "what size shoes {do} {S} wear"), "what shoe size {S} {has}"),
    _breed("dog", lists.DOG_BREEDS), _breed("cat", lists.CAT_BREEDS), _breed("pony", lists.HORSE_BREEDS), _breed("horse", lists.HORSE_BREEDS),
    Trait("coat", "p", _of(lists.COATS), ("{is} {v}", "{is} {v} all over", "{is} {v} in colour"), "{v}", "colour", "{v}", ("what colour {is} {S}", "which colour {is} {S}", "what is {own} colour"), "what colour {S} {is}"),
    Trait("food", "p", _of(lists.PET_FOODS), ("love{s} {v}", "{is} mad about {v}", "would do anything for {v}", "love{s} eating {v}", "like{s} {v} best of all food"), "{loves {v}|mad about {v}}", "favourite food", "{v}", ("what food {do} {S} love", "what {do} {S} love to eat", "what is {own} favourite food", "what {do} {S} like to eat"), "what food {S} love{s}"),
    Trait("bed", "p", _of(lists.SLEEPS), ("sleep{s} {v}", "sleep{s} {v}", "always sleep{s} {v}", "{has} {his} bed {v}"), "{sleeps {v}|sleeping {v}}", "", "{v}", ("where {do} {S} sleep", "where {do} {S} spend the night", "what place {do} {S} sleep in"), "where {S} sleep{s}"),
    Trait("fright", "p", _of(lists.SOUNDS), ("{is} afraid of {v}", "{is} scared of {v}", "run{s} away from {v}", "hate{s} {v}"), "{afraid of {v}|scared of {v}}", "fear:", "of {v}", ("what {is} {S} afraid of", "what {is} {S} scared of", "what frightens {S2}"), "what {S} {is} afraid of"),
    Trait("weight", "p", _number(2, 40, " kg"), ("weigh{s} {v}", "weigh{s} about {v}"), "{{v}|weighs {v}}", "weight", "{v}", ("how much {do} {S} weigh", "what is {own} weight", "how heavy {is} {S}"), "how much {S} weigh{s}"),
)  # fmt: skip
BREEDING = ("dog", "cat", "pony", "horse")


def traits_of(stage: str) -> list[Trait]:
    """What fits a child, an adult, an old one, or a pet (by its kind, where it has breeds)."""
    if len(stage) == 1:
        return _BY_STAGE[stage]
    return _BY_STAGE["p"] + [trait for trait in TRAITS if trait.stages == stage]


_BY_STAGE = {
    stage: [trait for trait in TRAITS if trait.stages not in BREEDING and stage in trait.stages] for stage in "caop"
}
