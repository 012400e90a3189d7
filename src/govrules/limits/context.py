"""Context 适用: why this version and this place, and what the other version or the national rule would say."""

from __future__ import annotations

from govrules.calendar.civil import civil_day
from govrules.limits.due import Due, Step
from govrules.limits.grounds import version_citations
from govrules.limits.phrases import moment_text
from govrules.limits.rule import Version


def straddle_steps(due: Due) -> list[Step]:
    """新旧衔接: what is known of a period that runs when its rule changes."""
    dates = due.readings
    if "version_at_change" not in dates:
        return []
    rule = due.rule
    began = rule.on(civil_day(due.start), due.options.place)
    later = rule.version_after(began)
    if later is None:
        return []
    other = dates["version_at_start" if due.version == later else "version_at_change"]
    shown = ("，", ": ") if other is not None else ("", "")
    zh = f"{shown[0]}另一版本下为{moment_text(other)}" if other is not None else ""
    en = f"; under the other version {moment_text(other)}" if other is not None else ""
    if later.transition is not None:
        return [
            Step(
                f"期间跨越{later.since}：{later.transition.label.zh}{zh}",
                f"The period runs over {later.since}: {later.transition.label.en}{en}",
                (later.transition.citation,),
            )
        ]
    changed = _repealed(later) or ("规定变更", "the rule changed")
    return [
        Step(
            f"期间跨越{later.since}（{changed[0]}），未见过渡条款，适用起算时的规定{zh}",
            f"The period runs over {later.since} ({changed[1]}); no transitional article is known, "
            f"so the version at the start applies{en}",
            version_citations(later),
        )
    ]


def _repealed(later: Version) -> tuple[str, str] | None:
    return ("规定失效", "the rule ended") if later.term is None else None


def place_steps(due: Due) -> list[Step]:
    """地方与全国规定: the national rule beside a local one, and a local one that doesn't hold yet."""
    national = due.departs_from
    if national is not None:
        when = moment_text(national.instant or national.date)
        known = national.date is not None
        own, theirs = due.rule.trigger_of(due.version), national.rule.trigger
        other = own != theirs
        return [
            Step(
                f"适用{_where(due)}的规定；全国规定"
                + (f"的期限至{when}" if known else "未定出日期：" + _length(national.version, "zh"))
                + (f"（全国规定自“{theirs.zh}”起算，此处按同一时间计算）" if other else ""),
                f"The rule of {_where(due, 'en')} applies; the national rule "
                + (f"gives {when}" if known else "gives no date: " + _length(national.version, "en"))
                + (f" (it counts from {theirs.en!r}; the same moment is taken here)" if other else ""),
                version_citations(national.version),
            )
        ]
    place = due.options.place
    layers = () if place is None else due.rule.layers_of(place)
    if layers and all(due.version not in layer.versions for layer in layers):
        since = layers[0].versions[0].since
        return [
            Step(
                f"{layers[0].place.zh}的规定在{civil_day(due.start)}不适用（自{since or '不明之日'}起），适用全国规定",
                f"The rule of {layers[0].place.en} doesn't hold on {civil_day(due.start)} "
                f"(it starts {since or 'on an unknown day'}): the national rule applies",
                version_citations(layers[0].versions[0]),
            )
        ]
    return []


def _where(due: Due, lang: str = "zh") -> str:
    for layer in due.rule.layers:
        if due.version in layer.versions:
            return layer.place.zh if lang == "zh" else layer.place.en
    place = due.rule.place
    return "" if place is None else (place.zh if lang == "zh" else place.en)


def _length(version: Version, lang: str) -> str:
    length = None if version.term is None else version.term.length
    if length is None:
        return "未规定期限" if lang == "zh" else "no number"
    return length.text(lang)
