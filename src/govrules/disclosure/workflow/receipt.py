"""Receipt 收到申请之日: the rule of receipt of each channel, by date."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from govrules.disclosure.sources import (
    LETTER_2015,
)
from govrules.disclosure.workflow.states import Channel
from govrules.instruments import REGULATION_2019
from govrules.sources import Citation, Confidence


@frozen
class Receipt:
    """收到申请之日: the rule of receipt of a channel from ``since`` on, and whether it needs a confirmation."""

    since: date
    channel: Channel
    confirmation: bool
    rule: str
    basis: Citation | None


_2019 = date(2019, 5, 15)
_2015 = date(2015, 11, 18)
_2008 = date(2008, 5, 1)
_RECEIPT = "disclosure.application.receipt_date"
# Before the letter of 2015 no written rule: the day of arrival, as the Supreme Court's guiding case 26 took it.
RECEIPTS = (
    Receipt(_2008, Channel.IN_PERSON, False, "", None),
    Receipt(_2008, Channel.MAIL_SIGNED, False, "", None),
    Receipt(_2008, Channel.MAIL_UNSIGNED, False, "", None),
    Receipt(_2008, Channel.ONLINE, False, "", None),
    Receipt(_2008, Channel.EMAIL, False, "", None),
    Receipt(_2008, Channel.FAX, False, "", None),
    Receipt(_2008, Channel.MISDIRECTED, False, "", None),
    Receipt(
        _2015,
        Channel.IN_PERSON,
        False,
        f"{_RECEIPT}.in_person",
        Citation(LETTER_2015, part="一、1", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.MAIL_SIGNED,
        False,
        f"{_RECEIPT}.mail_signed",
        Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.MAIL_UNSIGNED,
        True,
        f"{_RECEIPT}.mail_unsigned",
        Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.ONLINE,
        False,
        f"{_RECEIPT}.email",
        Citation(LETTER_2015, part="一、3", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.EMAIL,
        False,
        f"{_RECEIPT}.email",
        Citation(LETTER_2015, part="一、3", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.FAX,
        True,
        f"{_RECEIPT}.fax",
        Citation(LETTER_2015, part="一、4", confidence=Confidence.SECONDARY),
    ),
    Receipt(
        _2015,
        Channel.MISDIRECTED,
        True,
        f"{_RECEIPT}.misdirected",
        Citation(LETTER_2015, part="一、2", confidence=Confidence.SECONDARY),
    ),
    Receipt(_2019, Channel.IN_PERSON, False, f"{_RECEIPT}.in_person", Citation(REGULATION_2019, 31, item=1)),
    Receipt(
        _2019, Channel.MAIL_SIGNED, False, f"{_RECEIPT}.mail_signed", Citation(REGULATION_2019, 31, item=2)
    ),
    Receipt(
        _2019, Channel.MAIL_UNSIGNED, True, f"{_RECEIPT}.mail_unsigned", Citation(REGULATION_2019, 31, item=2)
    ),
    Receipt(_2019, Channel.ONLINE, True, f"{_RECEIPT}.email", Citation(REGULATION_2019, 31, item=3)),
    Receipt(_2019, Channel.EMAIL, True, f"{_RECEIPT}.email", Citation(REGULATION_2019, 31, item=3)),
    Receipt(_2019, Channel.FAX, True, f"{_RECEIPT}.fax", Citation(REGULATION_2019, 31, item=3)),
    # The 2019 text has no rule for this; until the office confirms, the day can't be told.
    Receipt(_2019, Channel.MISDIRECTED, True, "", None),
)
