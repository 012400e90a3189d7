"""Script 筛选脚本: a filter by verdict, organ and words, and details opened for print."""

from __future__ import annotations

from govrules.findings import Verdict
from govrules.page.markup import Html, element
from govrules.page.words import Words


def controls(words: Words) -> Html:
    """筛选栏: hidden until the script runs, since without it nothing would answer."""
    verdicts: list[tuple[str, str]] = [(one.value, one.text(words.lang)) for one in _ORDER]
    boxes = [
        element("label", element("input", type="checkbox", value=value, checked=True), " ", words.head(said))
        for value, said in (*verdicts, ("none", words("none_verdict")))
    ]
    return element(
        "form",
        element("span", boxes, class_="boxes"),
        element(
            "select", element("option", words.head(words("all_organs")), value=""), aria_label=words("organ")
        ),
        element("input", type="search", placeholder=words.head(words("search")), aria_label=words("search")),
        element("output", data_words=words("shown")),
        class_="filter",
        hidden=True,
        aria_label=words("filter"),
    )


_ORDER = (Verdict.BREACH, Verdict.UNCLEAR, Verdict.OK)

SCRIPT = """
(function () {
  "use strict";
  var form = document.querySelector("form.filter");
  var items = Array.prototype.slice.call(document.querySelectorAll("[data-v]"));
  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    closed.forEach(function (one) { one.open = true; });
  });
  window.addEventListener("afterprint", function () {
    closed.forEach(function (one) { one.open = false; });
  });
  if (!form || !items.length) { return; }
  var select = form.querySelector("select"), search = form.querySelector("[type=search]");
  var boxes = Array.prototype.slice.call(form.querySelectorAll("[type=checkbox]"));
  var output = form.querySelector("output"), organs = {};
  items.forEach(function (item) { organs[item.dataset.o] = true; });
  Object.keys(organs).filter(Boolean).sort().forEach(function (name) {
    var option = document.createElement("option");
    option.value = option.textContent = name;
    select.appendChild(option);
  });
  boxes.forEach(function (box) {
    box.parentNode.hidden = !items.some(function (item) { return item.dataset.v === box.value; });
  });
  function apply() {
    var wanted = {}, words = search.value.trim().toLowerCase(), shown = 0;
    boxes.forEach(function (box) { wanted[box.value] = box.checked; });
    items.forEach(function (item) {
      var data = item.dataset, fits = wanted[data.v] && (!select.value || data.o === select.value) &&
        (!words || (data.i + " " + data.o).toLowerCase().indexOf(words) >= 0);
      item.hidden = !fits;
      if (fits) { shown += 1; }
    });
    output.textContent = output.dataset.words + " " + shown + " / " + items.length;
  }
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.hidden = false;
  apply();
})();
"""
