"""What the machine can do at best: replies written together by a bare loop over llama.cpp, without scheduler, text or
pipe. The benchmark measures the engine against it."""

import time

from chatbot.engine.job import EngineOptions
from chatbot.engine.llama import Batch, Log, Sampler
from chatbot.engine.loading import load
from chatbot.sampling import Sampling


def reply_speed(options: EngineOptions, users: int, prompt_tokens: int, reply_tokens: int) -> float:
    """Tokens per second, all replies together."""
    log = Log()
    loaded = load(options, log, lambda share: True)
    with loaded.model as model, loaded.context as context:
        batch = Batch(max(users, 256))
        sampling = Sampling(ignore_eos=True)
        samplers = [Sampler(model, sampling, seed=number) for number in range(users)]
        tokens = [number + 1 for number in range(users)]
        for position in range(0, prompt_tokens, 256):
            for number in range(users):
                batch.clear()
                count = min(256, prompt_tokens - position)
                batch.add([tokens[number]] * count, position=position, sequence=number, wants_logits=False)
                context.decode(batch)
        started = time.perf_counter()
        for position in range(prompt_tokens, prompt_tokens + reply_tokens):
            batch.clear()
            for number, token in enumerate(tokens):
                batch.add([token], position=position, sequence=number, wants_logits=True)
            context.decode(batch)
            tokens = [sampler.draw(context, row) for row, sampler in enumerate(samplers)]
        seconds = time.perf_counter() - started
        for sampler in samplers:
            sampler.close()
    return users * reply_tokens / seconds
