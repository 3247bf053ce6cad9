"""A hostile template is stopped with a sentence, soon and small; a harmless one is not."""

import threading
from datetime import datetime

import pytest

from chatbot.errors import BadTemplate
from chatbot.messages import Message
from chatbot.prompts import Template, render

ENDLESS = "was stopped: it does not come to an end"
LONG = "was stopped: it makes a text of more than"
MUCH = "was stopped: it makes too much text on the way"
WIDE = "was stopped: it pads a text by more than 10,000 characters"
DIGITS = "was stopped: it reckons with a number of too many digits"
DEEP = "was stopped: it calls itself more than 60 levels deep"
NESTED = "does not parse: it nests too deeply"
GROW = "{%% set n = namespace(x=%s) %%}{%% for i in range(64) %%}{%% set n.x = %s %%}{%% endfor %%}{{ n.x }}"

HOSTILE = {
    # loops and calls without end
    "nested loops": ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", ENDLESS),
    "a filtered loop": ("{% for a in range(99999) for b in [1] %}{% endfor %}", "does not parse"),
    "a huge range": ("{% for a in range(10 ** 9) %}{% endfor %}", "was stopped: it counts further than 100,000"),
    "calls that double": (
        "{% macro m(n) %}{% if n < 50 %}{{ m(n + 1) }}{{ m(n + 1) }}{% endif %}{% endmacro %}{{ m(0) }}",
        ENDLESS,
    ),
    "lazy filters": (
        "{% for a in range(99999) %}{% set b = range(9999) | map('string') | list %}{% endfor %}",
        ENDLESS,
    ),
    # recursion
    "a macro in itself": ("{% macro m(n) %}{{ m(n + 1) }}{% endmacro %}{{ m(0) }}", DEEP),
    "a loop in itself": ("{% for a in [1] recursive %}{{ loop([1]) }}{% endfor %}", DEEP),
    "a caller in itself": (
        "{% macro m() %}{{ caller() }}{% endmacro %}"
        "{% macro n() %}{% call m() %}{{ n() }}{% endcall %}{% endmacro %}{{ n() }}",
        DEEP,
    ),
    "parentheses": ("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}", NESTED),
    "conditions": ("{% if 1 %}" * 200 + "{% endif %}" * 200, NESTED),
    "sums": ("{{ 1" + "+1" * 20000 + " }}", NESTED),
    # huge output
    "written again and again": ("{% for a in range(99999) %}" + "x" * 9999 + "{% endfor %}", LONG),
    "written in a macro": (
        "{% macro m() %}{% for a in range(99999) %}" + "x" * 9999 + "{% endfor %}{% endmacro %}{{ m() | length }}",
        MUCH,
    ),
    "a long source": ("x" * 150_001, "is too long: 150,001 characters, at most 150,000"),
    # huge values
    "a repeated text": ("{{ 'a' * 10 ** 10 }}", LONG),
    "a repeated list": ("{{ ([0] * 10 ** 10) | length }}", LONG),
    "a power": ("{{ 10 ** (10 ** 10) }}", DIGITS),
    "squares": (GROW % ("9", "n.x * n.x"), DIGITS),
    "a doubled text": (GROW % ("'ab'", "n.x ~ n.x"), LONG),
    "a text added to itself": (GROW % ("'ab'", "n.x + n.x"), LONG),
    "a list twice in a list": (GROW % ("[1]", "[n.x, n.x]"), LONG),
    "a tuple twice in a tuple": (GROW % ("(1,)", "(n.x, n.x)"), LONG),
    "a mapping twice in a mapping": (GROW % ("{}", "{'a': n.x, 'b': n.x}"), LONG),
    "a mapping from dict": (GROW % ("{}", "dict(a=n.x, b=n.x)"), LONG),
    "views in a mapping": (GROW % ("{'a': 1}", "{'a': n.x.items(), 'b': n.x.items()}"), LONG),
    "replacements": ("{{ ('a' * 99999).replace('', 'b' * 99999) }}", LONG),
    "replacements by filter": ("{{ ('a' * 99999) | replace('a', 'b' * 99999) }}", LONG),
    "joins": ("{{ ('x' * 99999).join(range(99999) | map('string')) }}", LONG),
    "joins by filter": ("{{ range(99999) | join('x' * 99999) }}", LONG),
    "defaults": ("{{ range(99999) | map(attribute='x', default='y' * 99999) | list | length }}", LONG),
    "pieces": ("{{ ('a,' * 400000).split(',') | length }}", LONG),
    "slices": ("{% set b = 'x' * 900000 %}{% for i in range(99999) %}{% set c = b[1:] %}{% endfor %}", MUCH),
    "lists added up": ("{{ [[1], [2]] | sum(start=[]) }}", "was stopped: the filter `sum` adds numbers only"),
    # padding
    "center": ("{{ 'a' | center(1000000000) }}", WIDE),
    "ljust": ("{{ 'a'.ljust(1000000000) }}", WIDE),
    "zfill": ("{{ 'a'.zfill(1000000000) }}", WIDE),
    "expandtabs": ("{{ '\t'.expandtabs(1000000000) }}", WIDE),
    "percent": ("{{ '%1000000000d' % 1 }}", WIDE),
    "percent and a star": ("{{ '%*d' % (1000000000, 1) }}", WIDE),
    "format": ("{{ '{:>1000000000}'.format(1) }}", WIDE),
    "format in format": ("{{ '{:{}}'.format(1, 1000000000) }}", WIDE),
    "format_map": ("{{ '{a:>1000000000}'.format_map({'a': 1}) }}", WIDE),
    "format by filter": ("{{ '%1000000000d' | format(1) }}", WIDE),
    "many fields": ("{{ ('{0}' * 9999).format('x' * 99999) }}", LONG),
    "indent": ("{{ ('\n' * 99999) | indent('x' * 9999) }}", LONG),
    "tojson": ("{{ [1] | tojson(indent=1000000000) }}", WIDE),
    "batch": ("{{ [1] | batch(1000000000, 0) | list }}", WIDE),
    "slice": ("{{ [1] | slice(1000000000, 0) | list }}", WIDE),
    "round": ("{{ 1.5 | round(1000000000, 'ceil') }}", WIDE),
    "wordwrap": ("{{ ('a ' * 99999) | wordwrap(1, wrapstring='x' * 9999) }}", LONG),
    "wordwrap of a long word": ("{{ ('x' * 150000) | wordwrap(2) }}", LONG),
    "wordwrap of much space": ("{{ ('\t' * 150000) | wordwrap(2) }}", LONG),
    "a long date": ("{{ strftime_now('%d' * 101) }}", "was stopped: its date pattern is longer than 200 characters"),
    # what one call of Python's takes long for, or much
    "looking from the end": ("{{ ('a' * 900000).rfind('ab' ~ 'a' * 400000) }}", ENDLESS),
    "splitting from the end": ("{{ ('a' * 900000).rsplit('ab' ~ 'a' * 400000) | length }}", ENDLESS),
    "stripping of many": ("{{ ('a' * 900000).strip('b' * 400000) | length }}", ENDLESS),
    "tabs": ("{{ ('\t' * 900000).expandtabs(9999) | length }}", LONG),
    "tabs of the usual width": ("{{ ('\t' * 900000).expandtabs() | length }}", LONG),
    "wide percents": ("{{ ('%(a)9999s' * 50000) % {'a': 1} }}", LONG),
    "wide fields": ("{{ ('{0:9999}' * 50000).format(1) }}", LONG),
    "wide fields in other digits": (
        "{{ '{:>\u0661\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660}'.format(1) }}",
        WIDE,
    ),
    # ways out
    "a class": ("{{ ''.__class__.__mro__ }}", "access to attribute '__class__' of 'str' object is unsafe"),
    "a class by subscript": ("{{ ''['__class__'].x }}", "access to attribute '__class__' of 'str' object is unsafe"),
    "a class by filter": ("{{ ('' | attr('__class__')).x }}", "access to attribute '__class__'"),
    "a class by format": ("{{ '{0.__class__.x}'.format(1) }}", "access to attribute '__class__'"),
    "globals": ("{{ raise_exception.__globals__.os }}", "access to attribute '__globals__'"),
    "code": ("{{ strftime_now.__code__.x }}", "access to attribute '__code__'"),
    "the context": ("{{ self._TemplateReference__context.x }}", "access to attribute '_TemplateReference__context'"),
    "cycler": ("{{ cycler.__init__.__globals__ }}", "access to attribute '__init__'"),
    "namespace": ("{{ namespace(__class__=1) }}", "a namespace takes no name with an underscore in front"),
    "changing the messages": ("{{ messages.append(1) }}", "access to attribute 'append' of 'list' object is unsafe"),
    "changing a message": ("{{ messages[0].update({}) }}", "access to attribute 'update' of 'dict' object is unsafe"),
    "bytes": ("{{ (1).to_bytes(1000000000, 'big') }}", "access to attribute 'to_bytes' of 'int' object is unsafe"),
    "a file": ("{% include '/etc/passwd' %}", "no loader for this environment"),
    "lorem ipsum": ("{{ lipsum(n=1000000) }}", "'lipsum' is undefined"),
    "an unlisted filter": ("{{ 1 | pprint }}", "No filter named 'pprint'"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_template_is_stopped_with_a_sentence(name: str) -> None:
    source, sentence = HOSTILE[name]
    with pytest.raises(BadTemplate) as caught:
        render(Template(source, "a stranger", "trap"), [Message.of("user", "Hi")])
    assert str(caught.value).startswith("The template trap (from a stranger) ")
    assert sentence in str(caught.value)


def test_keys_that_all_have_one_hash_do_not_outrun_the_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chatbot.prompts.budget.SECONDS", 0.5)
    source = "{% set m = dict.fromkeys(range(0, (2 ** 61 - 1) * 99999, 2 ** 61 - 1)) %}"
    with pytest.raises(BadTemplate, match=r"was stopped after 0\.5 seconds"):
        render(Template(source, "a stranger", "trap"), [])


def test_many_colons_are_formatted_soon() -> None:
    assert render(Template("{{ (':' * 900000).format() | length }}", "a test", "colons"), []).text == "900000"


def test_mappings_are_made_as_ever() -> None:
    source = "{{ dict([('a', 1)], b=2) }}{{ dict({'c': 3}) }}{{ dict() }}{{ dict.fromkeys('de', 4) }}"
    assert render(Template(source, "a test", "dicts"), []).text == "{'a': 1, 'b': 2}{'c': 3}{}{'d': 4, 'e': 4}"


def test_renderings_on_several_threads_do_not_pay_for_each_other() -> None:
    source = "{% for a in range(90000) %}{% endfor %}{{ messages | length }}"
    made: list[str] = []

    def work() -> None:
        made.append(render(Template(source, "a test", "long"), [Message.of("user", "Hi")]).text)

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == ["1"] * 12


def test_a_long_conversation_is_no_attack() -> None:
    source = (
        "{% set n = namespace(all=[]) %}{% for m in messages %}{% set n.all = n.all + [m] %}{% endfor %}"
        "{% for m in n.all %}{{ m.role }}:{{ m.content | trim }}{{ messages | length }}\n{% endfor %}"
    )
    messages = [Message.of(("user", "assistant")[place % 2], "word " * 200) for place in range(600)]
    assert render(Template(source, "a test", "long"), messages).text.count("user:") == 300


def test_a_long_text_may_be_wrapped() -> None:
    template = Template("{{ ('a line of words ' * 6000) | wordwrap(72) | length }}", "a test", "wrapped")
    assert int(render(template, []).text) > 90_000


def test_the_clock_is_the_caller_s() -> None:
    template = Template("{{ strftime_now('%d %B %Y') }}", "a test", "dated")
    assert render(template, [], now=lambda: datetime(2024, 2, 29)).text == "29 February 2024"


def test_a_namespace_does_not_write_out_what_it_holds() -> None:
    template = Template("{% set n = namespace() %}{% set n.x = [n, n] %}{{ n.x }}", "a test", "knot")
    assert render(template, []).text == "[<Namespace>, <Namespace>]"
