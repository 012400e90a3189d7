"""A service that keeps its own state column, in SQLite: govrules answers what may come next, and why.

python docs/examples/sqlite_states.py
"""

from __future__ import annotations

import sqlite3
from datetime import date

import govrules as gr

SCHEMA = """
create table application (id text primary key, received text not null, state text not null);
create table history (application text, event text, day text, state text, basis text);
"""


def take(db: sqlite3.Connection, id: str, event: str, day: date, **facts: bool) -> str:
    """Takes one step: the new state is written together with its legal basis, or nothing is."""
    received, state = db.execute("select received, state from application where id = ?", (id,)).fetchone()
    workflow = gr.workflow("disclosure.application", on=date.fromisoformat(received))
    row = workflow.row(state, event, facts)  # NotAllowed says why, and what is allowed instead
    new = str(workflow.next(state, event, facts))
    with db:
        db.execute("update application set state = ? where id = ?", (new, id))
        db.execute(
            "insert into history values (?, ?, ?, ?, ?)",
            (id, event, day.isoformat(), new, row.basis.text("zh")),
        )
    return new


def main() -> None:
    db = sqlite3.connect(":memory:")
    db.executescript(SCHEMA)
    db.execute("insert into application values ('2024-017', '2024-09-20', 'processing')")
    take(db, "2024-017", "correction_requested", date(2024, 9, 25), asked_before=False, notice_in_time=True)
    take(db, "2024-017", "correction_received", date(2024, 10, 9), notice_in_time=True)
    try:
        take(
            db, "2024-017", "correction_requested", date(2024, 10, 10), asked_before=True, notice_in_time=True
        )
    except gr.NotAllowed as refusal:
        print(refusal)
    take(db, "2024-017", "replied", date(2024, 11, 5))
    for event, day, state, basis in db.execute("select event, day, state, basis from history"):
        print(day, event, "->", state, basis)


if __name__ == "__main__":
    main()
