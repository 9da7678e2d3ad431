/* The reading desk by mouse and keyboard. Everything here is a shorter way to a form or link of the page. */
"use strict";
(() => {
  const pane = document.getElementById("text");
  const add = document.getElementById("add");
  const things = () => [...document.querySelectorAll(".desk-thing")];
  const words = (thing) => thing && thing.querySelector(".desk-words");
  const press = (id) => { const button = document.getElementById(id); if (button && !button.disabled) button.click(); };
  const smooth = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";

  /* The thing that keys speak of: the one with the focus, else the open one. */
  const current = () => {
    const here = document.activeElement.closest(".desk-thing");
    return here || document.querySelector(".desk-thing.open");
  };
  const spansOf = (name) => pane.querySelectorAll(`[data-thing="${name}"], [id="s-${name}"]`);

  function light(name, scroll) {
    pane.querySelectorAll(".lit").forEach((span) => span.classList.remove("lit"));
    spansOf(name).forEach((span) => span.classList.add("lit"));
    const first = spansOf(name)[0];
    if (first && scroll) first.scrollIntoView({ block: "center", behavior: smooth });
    return first;
  }
  function go(thing) {
    if (!thing) return;
    words(thing).focus({ preventScroll: true });
    thing.scrollIntoView({ block: "nearest", behavior: smooth });
    light(thing.dataset.thing, true);
  }
  function step(by, among) {
    const list = among || things();
    const at = list.indexOf(current());
    go(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length]);
  }

  /* Where a selection lies in the text, in characters as the server counts them. */
  const characters = (text) => Array.from(text).length;
  function selection() {
    const chosen = getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed) return null;
    const range = chosen.getRangeAt(0);
    if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null;
    const before = document.createRange();
    before.setStart(pane, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const start = characters(before.toString());
    const text = range.toString();
    return text.trim() ? { start, end: start + characters(text), text } : null;
  }
  let selected = null;
  function offer() {
    selected = add && selection();
    if (selected) document.getElementById("add-words").value = selected.text.replace(/\s+/g, " ");
  }
  if (add) {
    add.addEventListener("submit", (event) => {
      if (!selected || selected.text.replace(/\s+/g, " ") !== document.getElementById("add-words").value) return;
      event.preventDefault();
      const form = document.getElementById("add-selection");
      form.elements.kind.value = document.getElementById("add-kind").value;
      form.elements.start.value = selected.start;
      form.elements.end.value = selected.end;
      form.submit();
    });
    pane.addEventListener("mouseup", () => setTimeout(offer));
  }

  /* The text by keyboard: a caret that moves by words. */
  function caret(event) {
    const chosen = getSelection();
    const moves = { ArrowRight: ["forward", "word"], ArrowLeft: ["backward", "word"], ArrowDown: ["forward", "line"], ArrowUp: ["backward", "line"] };
    if (moves[event.key] && chosen.rangeCount && pane.contains(chosen.anchorNode)) {
      event.preventDefault();
      chosen.modify(event.shiftKey ? "extend" : "move", ...moves[event.key]);
      const box = chosen.getRangeAt(0).getBoundingClientRect(), frame = pane.getBoundingClientRect();
      if (box.bottom > frame.bottom) pane.scrollTop += box.bottom - frame.bottom + 40;
      if (box.top < frame.top) pane.scrollTop -= frame.top - box.top + 40;
    } else if (event.key === "Enter" && selection()) {
      event.preventDefault();
      offer();
      document.getElementById("add-kind").focus();
    } else return false;
    return true;
  }
  function beginSelecting() {
    const lit = pane.querySelector(".lit, .here");
    pane.focus();
    const range = document.createRange();
    range.setStart(lit ? lit.firstChild : pane.firstChild.firstChild || pane.firstChild, 0);
    range.collapse(true);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
  function backAndForth() {
    const here = document.activeElement;
    if (pane.contains(here)) {
      const name = here.dataset.thing || pane.dataset.from;
      const line = name && document.getElementById(`t-${name}`);
      if (line) return go(line);
    }
    const thing = current();
    const span = thing && light(thing.dataset.thing, true);
    if (span) { pane.dataset.from = thing.dataset.thing; span.focus({ preventScroll: true }); }
  }

  const keys = {
    j: () => step(1), k: () => step(-1),
    n: () => step(1, things().filter((thing) => thing.classList.contains("doubtful"))),
    y: () => press("confirm"), x: () => press("drop"), u: () => press("undo"), r: () => press("redo"),
    a: () => add && document.getElementById("add-words").focus(),
    s: beginSelecting, t: backAndForth,
  };
  /* Who types by voice, or has another use for letters, turns the keys off; the browser remembers it. */
  const keysButton = document.getElementById("keys-switch");
  const keysOff = () => localStorage.getItem("eske-desk-keys") === "off";
  const showKeys = () => keysButton.setAttribute("aria-pressed", String(!keysOff()));
  if (keysButton) {
    keysButton.hidden = false;
    keysButton.addEventListener("click", () => { localStorage.setItem("eske-desk-keys", keysOff() ? "on" : "off"); showKeys(); });
    showKeys();
  }
  document.addEventListener("keydown", (event) => {
    if (keysOff()) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, select, textarea, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (document.activeElement === pane && caret(event)) return;
    if (event.key === " " && event.target.matches(".desk-words")) { event.preventDefault(); event.target.click(); return; }
    if (keys[event.key] && !event.shiftKey) { event.preventDefault(); keys[event.key](); }
  });

  /* From a span to its thing, and from a thing to its span. */
  pane.addEventListener("click", (event) => {
    const span = event.target.closest("[data-thing]");
    const thing = span && document.getElementById(`t-${span.dataset.thing}`);
    if (!thing || selection()) { if (span) event.preventDefault(); return; }
    event.preventDefault();
    go(thing);
  });
  document.querySelectorAll(".desk-to-text").forEach((link) => link.addEventListener("click", (event) => {
    const name = link.closest(".desk-thing").dataset.thing;
    const span = light(name, true);
    if (span) { event.preventDefault(); pane.dataset.from = name; span.focus({ preventScroll: true }); }
  }));
  pane.querySelectorAll("a.seg").forEach((span) => { span.tabIndex = -1; });

  /* The browser goes to the address's fragment as the page is loaded, and takes the focus away: so ours comes after. */
  function begin() {
    const open = document.querySelector(".desk-thing.open");
    const there = open || (location.hash.startsWith("#t-") && document.getElementById(location.hash.slice(1)));
    if (!there || document.querySelector("[autofocus]")) return;
    light(there.dataset.thing, true);
    words(there).focus({ preventScroll: true });
    there.scrollIntoView({ block: "nearest" });
  }
  if (document.readyState === "complete") begin();
  else addEventListener("load", () => setTimeout(begin));
})();
