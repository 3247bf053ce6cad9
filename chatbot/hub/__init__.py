"""Models of the Hugging Face hub: what is on disk, what a download would take, and the download itself.

`files.py` chooses a repo's files, `cache.py` knows where they lie on disk, `wire.py` speaks to the hub, `transfer.py`
brings one file whole, `folders.py` has safetensors converted, `fetch.py` brings a model. The one door to
huggingface_hub (and its HTTP client).
"""

from chatbot.hub.cache import default_root, free_disk
from chatbot.hub.fetch import Fetching, Hub, Offer, on_disk, to_convert

__all__ = ["Fetching", "Hub", "Offer", "default_root", "free_disk", "on_disk", "to_convert"]
