// Steps through the changes of a page in a preview of a change: by two buttons, or by the keys n and p where they are not
// switched off. Without this script the link beside each mark leads to the next one.

const KEYS = { n: 1, p: -1 };
const KEPT = "explainer-keys-of-change";
let go = null; // steps on the page at hand; null where nothing differs

/** The outermost closed element of details that hides an element; null where none does. */
function closedAround(element) {
  let found = null;
  for (let at = element.parentElement; at; at = at.parentElement) {
    const summary = at.localName === "details" && !at.open && at.querySelector(":scope > summary");
    if (summary && !summary.contains(element)) found = at;
  }
  return found;
}

/** The marks that can be shown in this window, in order: a table may give way to a list, and what is folded opens. */
function marksOfChange() {
  const marks = [...document.querySelectorAll(".ex-mark-of-change")];
  return marks.filter((mark) => (closedAround(mark) || mark).getClientRects().length > 0);
}

function show(mark) {
  for (let closed = closedAround(mark); closed; closed = closedAround(mark)) closed.open = true;
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: "center" });
}

function button(words, key, by) {
  const element = made("button", "ex-step", words);
  element.type = "button";
  element.setAttribute("aria-keyshortcuts", key);
  element.addEventListener("click", () => go(by));
  return element;
}

/** Whether the keys are wanted; single letters get in the way of who speaks to the machine. */
function keysSwitch() {
  const label = made("label", "ex-step-keys");
  const box = made("input", "");
  box.type = "checkbox";
  box.checked = sessionStorage.getItem(KEPT) !== "off";
  box.addEventListener("change", () => sessionStorage.setItem(KEPT, box.checked ? "on" : "off"));
  label.append(box, ` ${say.keys}`);
  return label;
}

function isWriting(target) {
  return target instanceof Element && target.closest("textarea, select, [contenteditable], input:not([type=checkbox])") !== null;
}

document.addEventListener(
  "keydown",
  (event) => {
    const by = event.ctrlKey || event.metaKey || event.altKey ? 0 : KEYS[event.key];
    const box = document.querySelector(".ex-step-keys > input");
    if (!by || !go || !box || !box.checked || isWriting(event.target)) return;
    event.preventDefault();
    event.stopPropagation(); // the theme leaves the page at these keys
    go(by);
  },
  true,
);

onEachPage(() => {
  go = null;
  const note = document.querySelector(".ex-against");
  const number = marksOfChange().length;
  if (!note || !number) return;
  const bar = made("div", "ex-steps");
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", say.group);
  const status = made("span", "ex-step-at", number === 1 ? say.one : say.several.replace("{}", number));
  status.setAttribute("role", "status");
  let current = document.getElementById(location.hash.slice(1));
  go = (by) => {
    const marks = marksOfChange();
    const at = marks.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length;
    current = marks[next];
    show(current);
    const what = current.firstChild.textContent.trim();
    status.textContent = say.at.replace("{}", next + 1).replace("{}", marks.length).replace("{}", what);
  };
  bar.append(button(say.previous, "p", -1), status, button(say.next, "n", 1), keysSwitch());
  note.append(bar);
});
