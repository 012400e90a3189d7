"""Context 适用: why this version and this place, and what the other version or the national rule would say."""

from __future__ import annotations

from govrules.calendar.civil import civil_day
from govrules.limits.alternatives import date_under, straddle_of
from govrules.limits.due import Due, Step
from govrules.limits.grounds import version_citations
from govrules.limits.phrases import moment_text
from govrules.limits.rule import Layer, Version


def straddle_steps(due: Due) -> list[Step]:
    """新旧衔接: what is known of a period that runs when its rule changes."""
    return [*_reached_back(due), *_straddled(due)]


def _reached_back(due: Due) -> list[Step]:
    """A period that began before the first version stored, which reaches it."""
    first = due.rule.versions[0]
    start = civil_day(due.start)
    if (
        first.since is None
        or start >= first.since
        or first.transition is None
        or due.options.layer is not None
    ):
        return []
    return [
        Step(
            f"期间始于{start}，早于{first.since}：{first.transition.label.zh}",
            f"The period began on {start}, before {first.since}: {first.transition.label.en}",
            (first.transition.citation,),
        )
    ]


def _straddled(due: Due) -> list[Step]:
    straddle = straddle_of(due)
    if straddle is None:
        return []
    later, since = straddle.change.version, straddle.change.since
    other = None if straddle.other is None else date_under(straddle.other, due)
    zh = f"，另一版本下为{moment_text(other)}" if other is not None else ""
    en = f"; under the other version {moment_text(other)}" if other is not None else ""
    if later.transition is not None:
        return [
            Step(
                f"期间跨越{since}：{later.transition.label.zh}{zh}",
                f"The period runs over {since}: {later.transition.label.en}{en}",
                (later.transition.citation,),
            )
        ]
    changed = ("规定失效", "the rule ended") if later.term is None else ("规定变更", "the rule changed")
    layer = straddle.change.layer
    if layer is not None:
        changed = (f"{layer.place.zh}的规定施行", f"the rule of {layer.place.en} starts")
    if straddle.moved:
        taken = ("适用新的规定", "so by the reading chosen the new version applies")
    else:
        taken = ("适用起算时的规定", "so the version at the start applies")
    return [
        Step(
            f"期间跨越{since}（{changed[0]}），未见过渡条款，{taken[0]}{zh}",
            f"The period runs over {since} ({changed[1]}); no transitional article is known, {taken[1]}{en}",
            version_citations(later),
        )
    ]


def place_steps(due: Due) -> list[Step]:
    """地方与全国规定: the national rule beside a local one, and a local one that doesn't hold then."""
    national = due.departs_from
    if national is not None:
        when = moment_text(national.instant or national.date)
        known = national.date is not None
        own, theirs = due.trigger, national.rule.trigger
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
    layers = () if place is None or due.options.layer is not None else due.rule.layers_of(place)
    return [] if not layers else [_layer_not_in_force(layers[0], due)]


def _layer_not_in_force(layer: Layer, due: Due) -> Step:
    day = due.rule.law_on or civil_day(due.start)
    first = layer.versions[0]
    ended = [one for one in layer.versions if one.term is None and one.since is not None and one.since <= day]
    if ended:
        zh, en = f"{ended[-1].since}起失效", f"it ended, from {ended[-1].since} on it doesn't hold"
    else:
        zh, en = f"自{first.since or '不明之日'}起", f"it starts {first.since or 'on an unknown day'}"
    return Step(
        f"{layer.place.zh}的规定在{day}不适用（{zh}），适用全国规定",
        f"The rule of {layer.place.en} doesn't hold on {day} ({en}): the national rule applies",
        version_citations(first),
    )


def _where(due: Due, lang: str = "zh") -> str:
    place = due.rule.place if due.options.layer is None else due.options.layer.place
    return "" if place is None else (place.zh if lang == "zh" else place.en)


def _length(version: Version, lang: str) -> str:
    length = None if version.term is None else version.term.length
    if length is None:
        return "未规定期限" if lang == "zh" else "no number"
    return length.text(lang)
