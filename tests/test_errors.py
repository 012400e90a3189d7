"""错误: every error is one of ours and the built-in that a caller would expect, and says what is wrong."""

from __future__ import annotations

import pickle

import pytest

from govrules import errors
from govrules.errors import BadRecord, GovRulesError, Problem


@pytest.mark.parametrize(
    ("error", "builtin"),
    [
        (errors.WrongType, TypeError),
        (errors.BadValue, ValueError),
        (errors.NotCovered, LookupError),
        (errors.UnknownRule, LookupError),
        (errors.NotInForce, LookupError),
        (errors.NotAllowed, ValueError),
        (errors.Undetermined, ValueError),
        (errors.BadNotice, ValueError),
        (errors.BadDefinition, ValueError),
        (errors.BadRecord, ValueError),
        (errors.NotYetInForce, errors.NotInForce),
        (errors.Repealed, errors.NotInForce),
    ],
)
def test_each_error_is_also_the_expected_builtin(error: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(error, GovRulesError)
    assert issubclass(error, builtin)
    assert str(error("why")) == "why"


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem(3, "received", "x", "give a day"), "row 3, received: 'x': give a day"),
        (
            Problem(3, "received", 5, "give a day", "2024-017"),
            "row 3, case 2024-017, received: 5: give a day",
        ),
        (Problem(None, "$.events[0].on", None, "give a day"), "$.events[0].on: None: give a day"),
        (Problem(None, "id", "", "give an id", "A"), "case A, id: '': give an id"),
    ],
)
def test_a_problem_names_row_case_column_value_and_what_is_expected(problem: Problem, text: str) -> None:
    assert str(problem) == text


def test_bad_record_lists_every_problem() -> None:
    first, second = Problem(1, "a", "x", "give a day"), Problem(2, "b", "y", "give a number")
    assert str(BadRecord((first, second))) == (
        "2 problems in the input\n- row 1, a: 'x': give a day\n- row 2, b: 'y': give a number"
    )
    assert str(BadRecord((first,))).startswith("1 problem in the input\n")
    assert BadRecord((first, second)).problems == (first, second)


@pytest.mark.parametrize("given", [(Problem(1, "a", "x", "give a day"),), "not JSON at all", ()])
def test_bad_record_survives_pickling(given: tuple[Problem, ...] | str) -> None:
    error = BadRecord(given)
    again = pickle.loads(pickle.dumps(error))
    assert str(again) == str(error)
    assert again.problems == (given if isinstance(given, tuple) else ())
