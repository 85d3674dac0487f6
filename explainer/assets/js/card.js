// The evidence card. A mark is a link to its note; here it becomes a button that shows what the notes say, at the mark, and on
// phones as a sheet from below. The browser's own popover closes it on Escape and on a click elsewhere.
{
  const GAP = 8;
  const ENOUGH = 380;

  onEachPage(() => {
    if (!("popover" in HTMLElement.prototype)) return;
    for (const link of document.querySelectorAll(".ex-mark > a")) enhance(link);
  });

  function enhance(link) {
    const button = made("button", "ex-mark-button", link.textContent);
    button.type = "button";
    button.setAttribute("aria-label", link.getAttribute("aria-label"));
    button.setAttribute("aria-haspopup", "dialog");
    button.setAttribute("aria-expanded", "false");
    const targets = link.dataset.exTargets.split(" ");
    // The card is made at the first click; the browser then shows it, for it sees what the button names after this.
    button.addEventListener("click", () => (button.popoverTargetElement = cardOf(button, targets)), { once: true });
    link.replaceWith(button);
  }

  function cardOf(button, targets) {
    const card = made("div", "ex-card");
    card.popover = "auto";
    card.tabIndex = -1;
    card.autofocus = true;
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", button.getAttribute("aria-label"));
    const close = made("button", "ex-card-close", "×");
    close.type = "button";
    close.setAttribute("aria-label", say.close);
    close.addEventListener("click", () => card.hidePopover());
    card.append(close, ...targets.map(entryOf));
    card.addEventListener("beforetoggle", (event) => event.newState === "open" && place(card, button));
    card.addEventListener("toggle", (event) => (event.newState === "open" ? opened(card, button) : closed(card, button)));
    card.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next && next !== button && !card.contains(next)) card.hidePopover();
    });
    // Behind the mark, so that Tab leads from the mark into the card and on.
    button.parentElement.after(card);
    return card;
  }

  /** One claim or statement: its note without the ways back, with its meanings, and ways to take it along. */
  function entryOf(target) {
    const note = document.querySelector(`[data-ex-note="${CSS.escape(target)}"]`);
    const entry = made("section", "ex-card-entry");
    entry.append(made("p", "ex-kind", target.startsWith("claim:") ? say.claim : say.statement));
    if (!note) return entry;
    for (const child of note.children) {
      entry.append(child.classList.contains("ex-note-ways") ? waysOf(child) : child.cloneNode(true));
      if (child.classList.contains("ex-note-standing")) entry.append(...meaningsOf(note));
    }
    return entry;
  }

  function waysOf(line) {
    const ways = line.cloneNode(true);
    for (const back of ways.querySelectorAll(".ex-back")) back.remove();
    const link = ways.querySelector("a");
    if (link) {
      const cite = made("a", "", say.cite);
      cite.href = `${link.href}#part-cite`;
      if (!link.hash) ways.append(" · ", cite);
      ways.append(" · ", ...copyButton(say.copyLink, () => link.href));
    }
    return ways;
  }

  function meaningsOf(note) {
    const worn = [...note.querySelectorAll("a.ex-badge")].map((badge) => badge.hash.slice(1));
    const terms = [...document.querySelectorAll("[data-ex-label]")].filter((term) => worn.includes(term.dataset.exLabel));
    if (!terms.length) return [];
    const details = made("details", "ex-where");
    const list = made("dl", "ex-card-labels");
    for (const term of terms) list.append(term.cloneNode(true), term.nextElementSibling.cloneNode(true));
    details.append(made("summary", "", say.meaning), list);
    return [details];
  }

  /** Below the mark where there is room enough, or more than above it. */
  function place(card, button) {
    const mark = button.getBoundingClientRect();
    const below = innerHeight - mark.bottom - 2 * GAP;
    const above = mark.top - 2 * GAP;
    const isBelow = below >= ENOUGH || below >= above;
    const page = document.documentElement;
    const width = Math.min(34 * 16, page.clientWidth - 2 * GAP);
    const left = Math.max(GAP, Math.min(mark.left - 2 * GAP, page.clientWidth - width - GAP));
    const style = card.style;
    style.setProperty("--ex-left", `${left + scrollX}px`);
    style.setProperty("--ex-top", isBelow ? `${mark.bottom + scrollY + GAP}px` : "auto");
    style.setProperty("--ex-bottom", isBelow ? "auto" : `${page.clientHeight - mark.top - scrollY + GAP}px`);
    style.setProperty("--ex-room", `${Math.max(isBelow ? below : above, 120)}px`);
  }

  function opened(card, button) {
    button.setAttribute("aria-expanded", "true");
    underline(button.parentElement);
    const hidden = button.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
    // A sheet from below must not lie on the sentence that it is about.
    if (getComputedStyle(card).position === "fixed" && hidden > 0) scrollBy(0, hidden + GAP);
  }

  function closed(card, button) {
    button.setAttribute("aria-expanded", "false");
    if (window.Highlight) CSS.highlights.delete("ex-sentence");
    const focused = document.activeElement;
    if (!focused || focused === document.body || card.contains(focused)) button.focus({ preventScroll: true });
  }

  /** Marks the words since the last mark, from the last sentence's beginning on. */
  function underline(mark) {
    if (!window.Highlight || !window.Intl?.Segmenter) return;
    const block = mark.closest("p, li, td, th, dd, dt, blockquote") ?? mark.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let nodes = [];
    for (let node = walker.nextNode(); node && !mark.contains(node); node = walker.nextNode()) {
      if (node.parentElement.closest(".ex-mark, .ex-card")) nodes = [];
      else nodes.push(node);
    }
    const text = nodes.map((node) => node.data).join("");
    const parts = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)].filter((part) => part.segment.trim());
    if (!parts.length) return;
    let at = parts[parts.length - 1].index;
    let first = 0;
    while (at >= nodes[first].data.length) at -= nodes[first++].data.length;
    const range = document.createRange();
    range.setStart(nodes[first], at);
    range.setEndAfter(nodes[nodes.length - 1]);
    CSS.highlights.set("ex-sentence", new Highlight(range));
  }
}
