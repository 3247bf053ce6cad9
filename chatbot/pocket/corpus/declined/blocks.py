"""The blocks of frames that are declined, from the files that hold them."""

from chatbot.pocket.corpus.declined.apart_devices import APART_DEVICES
from chatbot.pocket.corpus.declined.apart_more import APART_MORE
from chatbot.pocket.corpus.declined.apart_programs import APART_PROGRAMS
from chatbot.pocket.corpus.declined.apart_talk import APART_TALK
from chatbot.pocket.corpus.declined.apart_words import APART_WORDS
from chatbot.pocket.corpus.declined.beyond_dates import BEYOND_DATES
from chatbot.pocket.corpus.declined.beyond_people import BEYOND_PEOPLE
from chatbot.pocket.corpus.declined.beyond_sky import BEYOND_SKY
from chatbot.pocket.corpus.declined.beyond_sums import BEYOND_SUMS
from chatbot.pocket.corpus.declined.beyond_words import BEYOND_WORDS
from chatbot.pocket.corpus.declined.beyond_world import BEYOND_WORLD
from chatbot.pocket.corpus.declined.deeds import DEEDS
from chatbot.pocket.corpus.declined.edge_bits import EDGE_BITS
from chatbot.pocket.corpus.declined.edge_deeds import EDGE_DEEDS
from chatbot.pocket.corpus.declined.edge_devices import EDGE_DEVICES
from chatbot.pocket.corpus.declined.edge_facts import EDGE_FACTS
from chatbot.pocket.corpus.declined.edge_last import EDGE_LAST
from chatbot.pocket.corpus.declined.edge_programs import EDGE_PROGRAMS
from chatbot.pocket.corpus.declined.edge_sums import EDGE_SUMS
from chatbot.pocket.corpus.declined.edge_writing import EDGE_WRITING
from chatbot.pocket.corpus.declined.more import MORE
from chatbot.pocket.corpus.declined.namesakes import NAMESAKES
from chatbot.pocket.corpus.declined.near import NEAR
from chatbot.pocket.corpus.declined.near_facts import NEAR_FACTS
from chatbot.pocket.corpus.declined.near_orders import NEAR_ORDERS
from chatbot.pocket.corpus.declined.near_places import NEAR_PLACES
from chatbot.pocket.corpus.declined.near_programs import NEAR_PROGRAMS
from chatbot.pocket.corpus.declined.near_short import NEAR_SHORT
from chatbot.pocket.corpus.declined.near_sums import NEAR_SUMS
from chatbot.pocket.corpus.declined.near_words import NEAR_WORDS
from chatbot.pocket.corpus.declined.other_tongues import OTHER_TONGUES
from chatbot.pocket.corpus.declined.plain_bits import PLAIN_BITS
from chatbot.pocket.corpus.declined.plain_home import PLAIN_HOME
from chatbot.pocket.corpus.declined.plain_life import PLAIN_LIFE
from chatbot.pocket.corpus.declined.plain_more import PLAIN_MORE
from chatbot.pocket.corpus.declined.plain_nature import PLAIN_NATURE
from chatbot.pocket.corpus.declined.plain_play import PLAIN_PLAY
from chatbot.pocket.corpus.declined.plain_world import PLAIN_WORLD
from chatbot.pocket.corpus.declined.questions import QUESTIONS
from chatbot.pocket.corpus.declined.tasks import TASKS
from chatbot.pocket.corpus.declined.told import TOLD
from chatbot.pocket.corpus.declined.twin_asks import TWIN_ASKS
from chatbot.pocket.corpus.declined.twin_dates import TWIN_DATES
from chatbot.pocket.corpus.declined.twin_letters import TWIN_LETTERS
from chatbot.pocket.corpus.declined.twin_more import TWIN_MORE
from chatbot.pocket.corpus.declined.twin_programs import TWIN_PROGRAMS
from chatbot.pocket.corpus.declined.twin_sums import TWIN_SUMS
from chatbot.pocket.corpus.declined.twin_words import TWIN_WORDS
from chatbot.pocket.corpus.declined.twins_facts import FACT_TWINS
from chatbot.pocket.corpus.declined.twins_facts_2 import FACT_TWINS_2
from chatbot.pocket.corpus.declined.twins_facts_3 import FACT_TWINS_3
from chatbot.pocket.corpus.declined.twins_facts_4 import FACT_TWINS_4
from chatbot.pocket.corpus.declined.twins_facts_5 import FACT_TWINS_5
from chatbot.pocket.corpus.declined.twins_tasks import TASK_TWINS
from chatbot.pocket.corpus.declined.twins_tasks_2 import TASK_TWINS_2
from chatbot.pocket.corpus.declined.twins_tasks_3 import TASK_TWINS_3
from chatbot.pocket.corpus.declined.twins_tasks_4 import TASK_TWINS_4
from chatbot.pocket.corpus.declined.twins_tasks_5 import TASK_TWINS_5
from chatbot.pocket.corpus.declined.twins_tasks_6 import TASK_TWINS_6
from chatbot.pocket.corpus.declined.twins_tasks_7 import TASK_TWINS_7
from chatbot.pocket.corpus.declined.twins_tasks_8 import TASK_TWINS_8
from chatbot.pocket.corpus.declined.wide_culture import CULTURE_WIDE
from chatbot.pocket.corpus.declined.wide_culture_2 import CULTURE_WIDE_2
from chatbot.pocket.corpus.declined.wide_culture_3 import CULTURE_WIDE_3
from chatbot.pocket.corpus.declined.wide_culture_4 import CULTURE_WIDE_4
from chatbot.pocket.corpus.declined.wide_culture_5 import CULTURE_WIDE_5
from chatbot.pocket.corpus.declined.wide_culture_6 import CULTURE_WIDE_6
from chatbot.pocket.corpus.declined.wide_life import LIFE_WIDE
from chatbot.pocket.corpus.declined.wide_life_2 import LIFE_WIDE_2
from chatbot.pocket.corpus.declined.wide_life_3 import LIFE_WIDE_3
from chatbot.pocket.corpus.declined.wide_life_4 import LIFE_WIDE_4
from chatbot.pocket.corpus.declined.wide_life_5 import LIFE_WIDE_5
from chatbot.pocket.corpus.declined.wide_life_6 import LIFE_WIDE_6
from chatbot.pocket.corpus.declined.wide_life_7 import LIFE_WIDE_7
from chatbot.pocket.corpus.declined.wide_life_8 import LIFE_WIDE_8
from chatbot.pocket.corpus.declined.wide_life_9 import LIFE_WIDE_9
from chatbot.pocket.corpus.declined.wide_life_10 import LIFE_WIDE_10
from chatbot.pocket.corpus.declined.wide_science import SCIENCE_WIDE
from chatbot.pocket.corpus.declined.wide_science_bits import SCIENCE_WIDE_7
from chatbot.pocket.corpus.declined.wide_science_code import SCIENCE_WIDE_4
from chatbot.pocket.corpus.declined.wide_science_devices import SCIENCE_WIDE_5
from chatbot.pocket.corpus.declined.wide_science_extra import SCIENCE_WIDE_9
from chatbot.pocket.corpus.declined.wide_science_last import SCIENCE_WIDE_8
from chatbot.pocket.corpus.declined.wide_science_life import SCIENCE_WIDE_3
from chatbot.pocket.corpus.declined.wide_science_maths import SCIENCE_WIDE_2
from chatbot.pocket.corpus.declined.wide_science_shapes import SCIENCE_WIDE_6
from chatbot.pocket.corpus.declined.wide_tasks import TASKS_WIDE
from chatbot.pocket.corpus.declined.wide_tasks_chat import TASKS_WIDE_5
from chatbot.pocket.corpus.declined.wide_tasks_code import TASKS_WIDE_2
from chatbot.pocket.corpus.declined.wide_tasks_more import TASKS_WIDE_4
from chatbot.pocket.corpus.declined.wide_tasks_play import TASKS_WIDE_3
from chatbot.pocket.corpus.declined.wide_tasks_short import TASKS_WIDE_6
from chatbot.pocket.corpus.declined.work import WORK
from chatbot.pocket.corpus.declined.world import WORLD

BLOCKS: tuple[str, ...] = (
    QUESTIONS,
    TASKS,
    MORE,
    NEAR,
    WORLD,
    DEEDS,
    TOLD,
    WORK,
    NAMESAKES,
    OTHER_TONGUES,
)
"""Each of several kinds, parted by empty lines."""
WIDE_BLOCKS: tuple[str, ...] = (
    FACT_TWINS,
    FACT_TWINS_2,
    FACT_TWINS_3,
    FACT_TWINS_4,
    FACT_TWINS_5,
    TASK_TWINS,
    TASK_TWINS_2,
    TASK_TWINS_3,
    TASK_TWINS_4,
    TASK_TWINS_5,
    TASK_TWINS_6,
    TASK_TWINS_7,
    TASK_TWINS_8,
    CULTURE_WIDE,
    CULTURE_WIDE_2,
    CULTURE_WIDE_3,
    CULTURE_WIDE_4,
    CULTURE_WIDE_5,
    CULTURE_WIDE_6,
    LIFE_WIDE,
    LIFE_WIDE_10,
    LIFE_WIDE_2,
    LIFE_WIDE_3,
    LIFE_WIDE_4,
    LIFE_WIDE_5,
    LIFE_WIDE_6,
    LIFE_WIDE_7,
    LIFE_WIDE_8,
    LIFE_WIDE_9,
    SCIENCE_WIDE,
    SCIENCE_WIDE_7,
    SCIENCE_WIDE_4,
    SCIENCE_WIDE_5,
    SCIENCE_WIDE_9,
    SCIENCE_WIDE_8,
    SCIENCE_WIDE_3,
    SCIENCE_WIDE_2,
    SCIENCE_WIDE_6,
    TASKS_WIDE,
    TASKS_WIDE_5,
    TASKS_WIDE_2,
    TASKS_WIDE_4,
    TASKS_WIDE_3,
    TASKS_WIDE_6,
    EDGE_PROGRAMS,
    EDGE_DEVICES,
    EDGE_SUMS,
    EDGE_DEEDS,
    EDGE_FACTS,
    EDGE_WRITING,
    EDGE_BITS,
    EDGE_LAST,
    APART_PROGRAMS,
    APART_DEVICES,
    APART_WORDS,
    APART_TALK,
    APART_MORE,
    BEYOND_DATES,
    BEYOND_PEOPLE,
    BEYOND_SKY,
    BEYOND_SUMS,
    BEYOND_WORDS,
    BEYOND_WORLD,
    NEAR_ORDERS,
    NEAR_PLACES,
    NEAR_PROGRAMS,
    NEAR_SUMS,
    NEAR_WORDS,
    NEAR_FACTS,
    NEAR_SHORT,
    PLAIN_HOME,
    PLAIN_PLAY,
    PLAIN_WORLD,
    PLAIN_NATURE,
    PLAIN_LIFE,
    PLAIN_BITS,
    PLAIN_MORE,
    TWIN_ASKS,
    TWIN_DATES,
    TWIN_LETTERS,
    TWIN_MORE,
    TWIN_PROGRAMS,
    TWIN_SUMS,
    TWIN_WORDS,
)
"""More of them, subject by subject, whose weights add up to 25 for each subject."""
WIDER = 4.0
"""What their weights are to be multiplied by."""
