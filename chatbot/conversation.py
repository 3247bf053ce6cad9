"""A conversation is a tree of messages: an edit or a retry makes a sibling, and one path through it is being read.

Pure bookkeeping: it knows no model, no page and no file. The generator alone changes it.
"""

from dataclasses import dataclass, field, replace

from chatbot.errors import BadRequest
from chatbot.messages import Finished, Message

LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a reply came about: by which model, how it ended (None: it has not), what went wrong, and how many of the
    oldest messages it was not shown."""

    model: str = ""
    finished: Finished | None = None
    error: str | None = None
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Node:
    """A message in its place. `parent` is None for the first message of a conversation."""

    id: int
    parent: int | None
    message: Message
    outcome: Outcome | None = None


@dataclass(slots=True)
class Conversation:
    """The tree, and which path of it is open. `opened` maps a parent to the child that the path goes through. `changed`
    is when it was last talked in, in seconds since 1970."""

    id: str
    title: str = ""
    template: str | None = None
    changed: float = 0.0
    nodes: dict[int, Node] = field(default_factory=dict)
    opened: dict[int | None, int] = field(default_factory=dict)

    def path(self) -> tuple[Node, ...]:
        """The messages being read, first to last."""
        nodes: list[Node] = []
        parent: int | None = None
        while (child := self.opened.get(parent)) is not None:
            nodes.append(self.nodes[child])
            parent = child
        return tuple(nodes)

    def path_to(self, node_id: int) -> tuple[Node, ...]:
        """The messages from the first down to this one."""
        nodes = [self.node(node_id)]
        while nodes[-1].parent is not None:
            nodes.append(self.nodes[nodes[-1].parent])
        return tuple(reversed(nodes))

    def node(self, node_id: int) -> Node:
        """Raises BadRequest for a message that is not of this conversation."""
        if node_id not in self.nodes:
            raise BadRequest("That message is not part of this conversation any more. Reload the page.", "message")
        return self.nodes[node_id]

    def leaf(self) -> Node | None:
        path = self.path()
        return path[-1] if path else None

    def versions(self, node_id: int) -> tuple[Node, ...]:
        """The siblings of a message, itself among them, oldest first."""
        parent = self.node(node_id).parent
        return tuple(node for node in self.nodes.values() if node.parent == parent)

    def append(self, message: Message, parent: int | None) -> Node:
        """A new message under `parent` (None: a first one), on the open path from now on."""
        if parent is not None:
            self.node(parent)
        node = Node(max(self.nodes, default=0) + 1, parent, message)
        self.nodes[node.id] = node
        self.opened[parent] = node.id
        self.opened.pop(node.id, None)
        if not self.title and message.role == "user":
            self.title = title_of(message)
        return node

    def record(self, node_id: int, message: Message, outcome: Outcome | None) -> Node:
        """What has become of a message: a reply grows, ends, or fails."""
        node = replace(self.node(node_id), message=message, outcome=outcome)
        self.nodes[node_id] = node
        return node

    def walk(self, node_id: int, step: int) -> Node:
        """Open the version `step` places beside this one (clamped to the first and the last)."""
        versions = self.versions(node_id)
        place = [node.id for node in versions].index(node_id) + step
        chosen = versions[min(max(place, 0), len(versions) - 1)]
        self.opened[chosen.parent] = chosen.id
        return chosen

    def reveal(self, node_id: int) -> None:
        """Open the path through this message, whatever version was open beside it or above."""
        for node in self.path_to(node_id):
            self.opened[node.parent] = node.id

    def close_after(self, parent: int | None) -> None:
        """End the open path at `parent`; what came below stays in the tree as a version."""
        self.opened.pop(parent, None)


def title_of(message: Message) -> str:
    """The first line of what was said, or the first file's name."""
    line = next((line.strip() for line in message.text.splitlines() if line.strip()), "")
    if not line:
        line = next((part.name for part in message.parts if hasattr(part, "name")), "New chat")
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"
