// The evidence card. A mark is a link to its note; here it becomes a button that shows what the notes say, at the mark, and on
// phones as a sheet from below. The browser's own popover closes it on Escape and on a click elsewhere.
{
  const GAP = 8;
  const ENOUGH = 260; // above the mark a card would lie on its sentence

  onEachPage(() => {
    if (!("popover" in HTMLElement.prototype)) return;
    for (const mark of document.querySelectorAll(".ex-mark > a")) enhance(mark);
  });

  /** The link stays a link, for a real button would be a box that may stand on a line of its own, away from its sentence. */
  function enhance(mark) {
    let card = null;
    let wasOpen = false;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-haspopup", "dialog");
    mark.setAttribute("aria-expanded", "false");
    // By the time of the click the browser has closed the card, as for any press outside it.
    mark.addEventListener("pointerdown", () => (wasOpen = isOpen(card)));
    mark.addEventListener("keydown", (event) => {
      wasOpen = isOpen(card);
      if (event.key !== " ") return;
      event.preventDefault();
      mark.click();
    });
    mark.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      card ??= cardOf(mark);
      if (isOpen(card)) card.hidePopover();
      else if (!wasOpen) card.showPopover();
      wasOpen = false;
    });
  }

  function isOpen(card) {
    return card !== null && card.matches(":popover-open");
  }

  function cardOf(mark) {
    const card = made("div", "ex-card");
    card.popover = "auto";
    card.tabIndex = -1;
    card.autofocus = true;
    card.setAttribute("role", "dialog");
    card.setAttribute("aria-label", mark.getAttribute("aria-label"));
    const close = made("button", "ex-card-close", "×");
    close.type = "button";
    close.setAttribute("aria-label", say.close);
    close.addEventListener("click", () => card.hidePopover());
    card.append(close, ...mark.dataset.exTargets.split(" ").map(entryOf));
    card.addEventListener("beforetoggle", (event) => event.newState === "open" && place(card, mark));
    card.addEventListener("toggle", (event) => (event.newState === "open" ? opened(card, mark) : closed(card, mark)));
    card.addEventListener("focusout", (event) => {
      const next = event.relatedTarget;
      if (next && next !== mark && !card.contains(next)) card.hidePopover();
    });
    // Behind the mark, so that Tab leads from the mark into the card and on.
    mark.parentElement.after(card);
    return card;
  }

  /** One claim or statement: its note without the ways back, with its meanings, and ways to take it along. */
  function entryOf(target, at, all) {
    const note = document.querySelector(`[data-ex-note="${CSS.escape(target)}"]`);
    const entry = made("section", "ex-card-entry");
    const kind = target.startsWith("claim:") ? say.claim : say.statement;
    entry.append(made("p", "ex-kind", all.length > 1 ? `${kind} · ${at + 1} ${say.of} ${all.length}` : kind));
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
  function place(card, mark) {
    const at = mark.getBoundingClientRect();
    const below = innerHeight - at.bottom - 2 * GAP;
    const above = at.top - 2 * GAP;
    const isBelow = below >= ENOUGH || below >= above;
    const page = document.documentElement;
    const width = Math.min(34 * 16, page.clientWidth - 2 * GAP);
    const left = Math.max(GAP, Math.min(at.left - 2 * GAP, page.clientWidth - width - GAP));
    const style = card.style;
    style.setProperty("--ex-card-left", `${left + scrollX}px`);
    style.setProperty("--ex-card-top", isBelow ? `${at.bottom + scrollY + GAP}px` : "auto");
    style.setProperty("--ex-card-bottom", isBelow ? "auto" : `${page.clientHeight - at.top - scrollY + GAP}px`);
    style.setProperty("--ex-card-room", `${Math.max(isBelow ? below : above, 120)}px`);
  }

  function opened(card, mark) {
    mark.setAttribute("aria-expanded", "true");
    underline(mark.parentElement);
    const hidden = mark.getBoundingClientRect().bottom - card.getBoundingClientRect().top;
    // A sheet from below must not lie on the sentence that it is about.
    if (getComputedStyle(card).position === "fixed" && hidden > 0) scrollBy(0, hidden + GAP);
  }

  function closed(card, mark) {
    mark.setAttribute("aria-expanded", "false");
    if (window.Highlight) CSS.highlights.delete("ex-sentence");
    const focused = document.activeElement;
    if (!focused || focused === document.body || card.contains(focused)) mark.focus({ preventScroll: true });
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
