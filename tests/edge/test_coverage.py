"""Coverage of the seed documents: every system counted once, nothing claimed that isn't there."""

from __future__ import annotations

from govrules.coverage import covered_by_system, encoded

# The 42 systems of DESIGN section 5, and the checkable statements of all of them.
SYSTEMS = (
    "DOC NORM MEET ATTR REV NEG PUB APP INT CAT KEY FIVE SITE INST ENT PROJ INTD BIZ DEC PART PET HOT PROP SUP RECT "
    "REP EMG RETURN OPN SVC POWER EVAL ASSESS SOC CAMP ORG STAFF RULES ARCH OARC EARC SECR"
).split()
STATEMENTS = 678


def test_every_system_is_there_once() -> None:
    codes = [code for code, _, _ in covered_by_system()]
    assert sorted(codes) == sorted(SYSTEMS)


def test_every_statement_belongs_to_one_system() -> None:
    ids = [one for _, _, statements in covered_by_system() for one in statements]
    assert len(ids) == STATEMENTS
    assert len(set(ids)) == STATEMENTS


def test_what_is_covered_is_a_part_of_the_system() -> None:
    for code, covered, statements in covered_by_system():
        assert covered <= set(statements), code


def test_nothing_encoded_lacks_its_statement() -> None:
    known = {one for _, _, statements in covered_by_system() for one in statements}
    assert encoded() - known == frozenset(), "an id in the code that no checkable statement has"


def test_disclosure_on_application_is_covered_at_least_in_part() -> None:
    covered = {code: ids for code, ids, _ in covered_by_system()}
    # The duty to talk to the applicant and the two terms of the seeds' checklist rest on these.
    assert covered["APP"]
