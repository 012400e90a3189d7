"""The front page: what is in the catalogue, in numbers, and how an entry is read."""

from __future__ import annotations

from collections import Counter

from govrules.catalogue import DOMAINS
from govrules.limits.rulebook import Rulebook
from govrules.sources import Confidence

from .words import domain_label, domain_of, mark, repealed_since, table

_INTRO = """# 规则目录 catalogue of rules

本库所存全部期限规则，由程序生成，与代码一致。{rules}条规则，{versions}个版本，引自{instruments}部文本。

Every time limit that the library knows, generated from its data: {rules} rules in {versions} versions, from {instruments} texts.

- [按条款索引 index by article](by-article.md): 从条文找规则 from an article to its rules
- [规则变迁 changelog of the law](changes.md): 何日改了什么 what changed on which day
- [地方、系统和机关的规定 layers](layers.md): 偏离哪条全国规定 and the national rules that they depart from
- [期间计算条款 counting clauses](counting.md): 各文本如何计算期间 what each text says about counting
- [存疑之处 what is doubtful](doubtful.md): 引用前应核对的内容 what to check before relying on it
"""

_HOW = """## 怎样读一个条目 how to read an entry

- 每个版本一列，列首为有效期间；空格表示该版本没有此项。末版没有截止日，仅指本库未存后继规定。<br>
  Each version is a column under the days on which it is in force; an empty cell means that it says nothing of the kind.
  The last version has no end: no later one is stored here, which isn't proof that none exists.
- “法律未作规定”的届满日：公民、法人的期限顺延，机关自己的期限不顺延，两个日期都写在答案里。<br>
  Where the law is silent on a last day that is a rest day, a citizen's period moves and an office's own doesn't; the answer has both dates.
- ⚠ 表示二手来源或者未经核实。“最近核对”是文本最后一次与来源比对的日子，此后的修改本库不知。<br>
  ⚠ marks what comes from a copy or report or isn't confirmed. "Last checked" is the day on which the text was last compared with a
  source; the library knows nothing later.
- 例由程序计算，取最新版本（已失效的取失效前最后一日，固定日期取年初），起算日选得能看出假期的影响。<br>
  The worked example is computed: the latest version (of a repealed rule the last day before the repeal, of a fixed day the start of the year), with a starting day
  from which the count meets a holiday where it can.
- 编号即路径：`disclosure.application.reply`在`disclosure/rules/application.py`，名为`REPLY`；地方规定在`disclosure/local/`。<br>
  An id is a path: `disclosure.application.reply` is `REPLY` in `disclosure/rules/application.py`; rules of a place are in
  `disclosure/local/`.
"""


def front_page(book: Rulebook) -> list[str]:
    """Counts, links and reading aid."""
    versions = [version for rule in book.rules for version in rule.versions]
    texts = {version.citation.instrument for version in versions}
    intro = _INTRO.format(rules=len(book.rules), versions=len(versions), instruments=len(texts))
    sure = Counter(version.confidence for version in versions)
    return [
        *intro.splitlines(),
        "",
        *_domains(book),
        "## 可信程度 confidence",
        "",
        *table(
            ("可信程度 confidence", "版本数 versions"),
            [(f"{mark(one)}{one.zh} {one.en}", str(sure[one])) for one in Confidence],
        ),
        *_HOW.splitlines(),
    ]


def _domains(book: Rulebook) -> list[str]:
    rows = []
    for domain in DOMAINS:
        rules = [rule for rule in book.rules if domain_of(rule) == domain]
        if not rules:
            continue
        versions = [version for rule in rules for version in rule.versions]
        counts = Counter(version.confidence for version in versions)
        label = domain_label(domain)
        local = sum(rule.place is not None for rule in rules)
        ended = sum(repealed_since(rule) is not None for rule in rules)
        rows.append(
            (
                f"[{label.zh} {label.en}]({domain}.md)",
                str(len(rules)),
                str(local),
                str(ended),
                str(len(versions)),
                *(str(counts[one]) for one in Confidence),
            )
        )
    head = ("领域 domain", "规则 rules", "其中地方 local", "已失效 repealed", "版本 versions")
    return [
        "## 各领域 by domain",
        "",
        *table((*head, *(f"{mark(one)}{one.zh}" for one in Confidence)), rows),
    ]
