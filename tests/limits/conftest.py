"""Rules built from the public types, for units and cases that the shipped rules lack."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

import govrules as gr
from govrules.labels import Label
from govrules.limits.rule import Rule, Version
from govrules.limits.term import Actor, Extension, PauseGround, Term
from govrules.sources import Citation, Force, Instrument

ACT = Instrument(
    "某项条例", "国务院令第1号", "Some Regulation", Force.NATIONAL_LAW, date(1999, 12, 1), date(2000, 1, 1)
)
ARTICLE = Citation(ACT, 9)
GROUND = PauseGround("hearing", Label("听证", "a hearing"), Citation(ACT, 10))


def build_rule(
    length: object,
    *,
    actor: Actor = Actor.OFFICE,
    longest: object = None,
    pausable: bool = True,
    **changes: object,
) -> Rule:
    """A rule of one version: its length, and an extension and a pause for hearings if wanted."""
    extends = None if longest is None else Extension(longest, Label("经批准", "approved"), Citation(ACT, 11))  # type: ignore[arg-type]
    pauses = (GROUND,) if pausable else ()
    term = Term(length, extends=extends, pauses=pauses, **changes)  # type: ignore[arg-type]
    version = Version(date(2000, 1, 1), ARTICLE, term)
    return Rule("test.rule", Label("某项期限", "some limit"), actor, Label("收到", "received"), (version,))


@pytest.fixture(scope="session")
def make() -> Callable[..., Rule]:
    return build_rule


@pytest.fixture(scope="session")
def reply() -> Rule:
    """20 working days from 2019-05-15 on, 15 before; extension by as many."""
    return gr.rule("disclosure.application.reply")
