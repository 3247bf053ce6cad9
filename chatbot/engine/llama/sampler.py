"""Drawing tokens: llama.cpp's chain in llama.cpp's order."""

import ctypes
import math
from collections.abc import Sequence
from typing import Any

from chatbot.engine.llama.bindings import C, Owned, encode
from chatbot.engine.llama.context import Context
from chatbot.engine.llama.model import Model
from chatbot.errors import BadRequest
from chatbot.sampling import Sampling

DRY_BREAKERS = (b"\n", b":", b'"', b"*")


class Sampler(Owned):
    """Draws the tokens of one reply: llama.cpp's chain in llama.cpp's order. `seen` is what the penalties have seen."""

    def __init__(
        self, model: Model, sampling: Sampling, *, seed: int, seen: Sequence[int] = (), grammar: str | None = None
    ) -> None:
        """Raises BadRequest for a grammar that does not parse and a bias on a token that does not exist."""
        self._model = model
        self.pointer = C.llama_sampler_chain_init(C.llama_sampler_chain_default_params())
        self._grammar = None
        try:
            self._grammar = self._parsed(grammar) if grammar is not None else None
            self._add_bias(sampling)
            self._add_repetition(sampling, seen)
            self._add_choice(sampling, seed)
        except BadRequest:
            self.close()
            raise

    def _give_back(self) -> None:
        if self._grammar:
            C.llama_sampler_free(self._grammar)
        C.llama_sampler_free(self.pointer)  # frees the links of the chain too

    def draw(self, context: Context, row: int) -> int:
        if self._grammar is None:
            return int(C.llama_sampler_sample(self.pointer, context.pointer, row))
        return self._draw_by_grammar(context, row)

    def _draw_by_grammar(self, context: Context, row: int) -> int:
        """Draws freely first and asks the grammar about that one token: to ask about the whole vocabulary takes tens of
        milliseconds, in which everyone waits."""
        token = self._chosen(context, row, by_grammar=False)
        if not self._allows(token):
            token = self._chosen(context, row, by_grammar=True)
        C.llama_sampler_accept(self._grammar, token)
        C.llama_sampler_accept(self.pointer, token)
        return token

    def _chosen(self, context: Context, row: int, *, by_grammar: bool) -> int:
        import numpy as np  # only here: most processes never see a grammar

        size = self._model.vocabulary
        logits = np.ctypeslib.as_array(C.llama_get_logits_ith(context.pointer, row), (size,))
        table = np.zeros(size, np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)]))
        table["id"], table["logit"] = np.arange(size), logits
        data = table.ctypes.data_as(C.llama_token_data_p)
        candidates = C.llama_token_data_array(data=data, size=size, selected=-1, sorted=False)
        if by_grammar:
            C.llama_sampler_apply(self._grammar, ctypes.byref(candidates))
        C.llama_sampler_apply(self.pointer, ctypes.byref(candidates))
        return int(candidates.data[candidates.selected].id)

    def _allows(self, token: int) -> bool:
        one = (C.llama_token_data * 1)(C.llama_token_data(id=token, logit=1.0, p=0.0))
        candidates = C.llama_token_data_array(data=one, size=1, selected=-1, sorted=False)
        C.llama_sampler_apply(self._grammar, ctypes.byref(candidates))
        return bool(one[0].logit > -math.inf)

    def _parsed(self, grammar: str) -> Any:
        parsed = C.llama_sampler_init_grammar(self._model.words, encode(grammar).replace(b"\0", b""), b"root")
        if not parsed:
            raise BadRequest("The grammar does not parse: it must be GBNF with a rule named root.", "grammar")
        return parsed

    # --- the chain -----------------------------------------------------------------------------------------------

    def _add(self, link: Any) -> None:
        C.llama_sampler_chain_add(self.pointer, link)

    def _add_bias(self, sampling: Sampling) -> None:
        biases = dict(sampling.logit_bias)
        if any(token >= self._model.vocabulary for token in biases):
            raise BadRequest(f"logit_bias names tokens from 0 to {self._model.vocabulary - 1:,}.", "logit_bias")
        if sampling.ignore_eos:
            biases.update((token, -math.inf) for token in self._model.end_tokens)
        if biases:
            rows = (C.llama_logit_bias * len(biases))(*(C.llama_logit_bias(*pair) for pair in biases.items()))
            self._add(C.llama_sampler_init_logit_bias(self._model.vocabulary, len(biases), rows))

    def _add_repetition(self, sampling: Sampling, seen: Sequence[int]) -> None:
        penalties = (sampling.repeat_penalty, sampling.frequency_penalty, sampling.presence_penalty)
        window = 0
        if sampling.repeat_last_n and penalties != (1.0, 0.0, 0.0):
            window = sampling.repeat_last_n
            self._add(C.llama_sampler_init_penalties(self._model.vocabulary, window, *penalties))
        if sampling.dry_multiplier and sampling.dry_penalty_last_n:
            window = max(window, sampling.dry_penalty_last_n)
            self._add(self._dry(sampling))
        for token in seen[-window:] if window else ():
            C.llama_sampler_accept(self.pointer, token)

    def _dry(self, sampling: Sampling) -> Any:
        breakers = (ctypes.c_char_p * len(DRY_BREAKERS))(*DRY_BREAKERS)
        return C.llama_sampler_init_dry(
            self._model.words,
            sampling.dry_multiplier,
            sampling.dry_base,
            sampling.dry_allowed_length,
            sampling.dry_penalty_last_n,
            breakers,
            len(DRY_BREAKERS),
        )

    def _add_choice(self, sampling: Sampling, seed: int) -> None:
        if sampling.temperature <= 0:
            self._add(C.llama_sampler_init_greedy())
        elif sampling.mirostat:
            self._add(C.llama_sampler_init_temp(sampling.temperature))
            self._add(self._mirostat(sampling, seed))
        else:
            self._add_cuts(sampling, seed)
            self._add(C.llama_sampler_init_temp(sampling.temperature))
            self._add(C.llama_sampler_init_dist(seed))

    def _mirostat(self, sampling: Sampling, seed: int) -> Any:
        if sampling.mirostat == 2:
            return C.llama_sampler_init_mirostat_v2(seed, sampling.mirostat_tau, sampling.mirostat_eta)
        usual_m = 100
        tau, eta = sampling.mirostat_tau, sampling.mirostat_eta
        return C.llama_sampler_init_mirostat(self._model.vocabulary, seed, tau, eta, usual_m)

    def _add_cuts(self, sampling: Sampling, seed: int) -> None:
        if sampling.top_n_sigma > 0:
            self._add(C.llama_sampler_init_top_n_sigma(sampling.top_n_sigma))
        if sampling.top_k > 0:
            self._add(C.llama_sampler_init_top_k(sampling.top_k))
        if sampling.typical_p < 1:
            self._add(C.llama_sampler_init_typical(sampling.typical_p, 0))
        if sampling.top_p < 1:
            self._add(C.llama_sampler_init_top_p(sampling.top_p, 0))
        if sampling.min_p > 0:
            self._add(C.llama_sampler_init_min_p(sampling.min_p, 0))
        if sampling.xtc_probability > 0:
            self._add(C.llama_sampler_init_xtc(sampling.xtc_probability, sampling.xtc_threshold, 0, seed))
