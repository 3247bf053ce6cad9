# ruff: noqa: E501
"""Animals and names that stories and verses are about, and the article of a noun."""

ANIMALS: tuple[str, ...] = ("cat", "dog", "fox", "bear", "rabbit", "mouse", "owl", "frog", "horse", "cow", "pig", "sheep", "goat", "duck", "goose", "hen", "rooster", "lion", "tiger", "elephant", "giraffe", "zebra", "monkey", "panda", "koala", "kangaroo", "penguin", "seal", "whale", "dolphin", "shark", "octopus", "crab", "turtle", "snail", "spider", "bee", "ant", "butterfly", "wolf", "deer", "hedgehog", "squirrel", "beaver", "otter", "badger", "mole", "bat", "crow", "sparrow", "eagle", "parrot", "swan", "peacock", "flamingo", "camel", "donkey", "llama", "hippo", "rhino", "crocodile", "snake", "lizard", "dragon", "unicorn", "dinosaur", "hamster", "puppy", "kitten", "pony", "walrus", "moose", "raccoon", "skunk", "sloth", "cheetah", "leopard", "stork", "pigeon", "robin", "ladybird", "fish", "salmon", "polar bear", "guinea pig", "robot")  # fmt: skip
NAMES: tuple[str, ...] = ("Anna", "Ben", "Clara", "David", "Emma", "Felix", "Grace", "Henry", "Ida", "Jack", "Kate", "Leo", "Mia", "Noah", "Olga", "Paul", "Rosa", "Sam", "Tina", "Victor", "Wendy", "Yuki", "Zoe", "Ali", "Bruno", "Carla", "Dina", "Emil", "Fatima", "Greta", "Hugo", "Ines", "Jonas", "Kira", "Lena", "Max", "Nora", "Oscar", "Petra", "Rita", "Simon", "Tom", "Ulla", "Vera", "Walter", "Milo", "Luna", "Pip", "Toby", "Daisy", "Oliver", "Sophie", "Lucas", "Maria", "Peter", "Ivan", "Mei", "Hassan", "Amira", "Kofi")  # fmt: skip
BOYS: frozenset[str] = frozenset(("Ben", "David", "Felix", "Henry", "Jack", "Leo", "Noah", "Paul", "Sam", "Victor", "Ali", "Bruno", "Emil", "Hugo", "Jonas", "Max", "Oscar", "Simon", "Tom", "Walter", "Milo", "Pip", "Toby", "Oliver", "Lucas", "Peter", "Ivan", "Hassan", "Kofi"))  # fmt: skip


def article(noun: str) -> str:
    return "an" if noun[0] in "aeiou" and not noun.startswith("uni") else "a"
