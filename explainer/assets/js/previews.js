// Previews of links to records: what it is, in a box that reads and holds nothing to press. A mouse that rests on a link opens it,
// and so does the keyboard's focus; Escape closes it, and it stays while the mouse is on it (WCAG 1.4.13). Touch follows links.
{
  const root = new URL("../../", document.currentScript.src);
  const DELAY = 400;
  const files = new Map();
  let box = null;
  let link = null;
  let timer = 0;

  if ("popover" in HTMLElement.prototype) {
    document.addEventListener("pointerover", (event) => {
      if (event.pointerType === "touch") return;
      if (box?.contains(event.target)) clearTimeout(timer);
      else if (linkAt(event.target)) soon(linkAt(event.target), event.clientY);
      else later(hide);
    });
    document.addEventListener("focusin", (event) => {
      const found = linkAt(event.target);
      if (found?.matches(":focus-visible")) soon(found);
    });
    document.addEventListener("focusout", hide);
    document.addEventListener("pointerdown", hide);
    document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
    onEachPage(hide);
  }

  /** The link to a record's page that the element is in; cards say themselves what is behind theirs. */
  function linkAt(element) {
    const found = element.closest?.("article a[href]");
    if (!found || found.closest(".ex-card") || found.pathname === location.pathname) return null;
    if (!found.href.startsWith(root.href)) return null;
    const address = found.href.slice(root.href.length);
    return address.includes("/") && !address.startsWith("as-of/") ? found : null;
  }

  function later(act) {
    clearTimeout(timer);
    timer = setTimeout(act, DELAY);
  }

  function soon(next, pointer) {
    if (next === link) return clearTimeout(timer);
    const address = next.href.slice(root.href.length);
    const entries = entriesOf(address.split("/")[0]);
    later(async () => {
      const entry = (await entries)[decodeURI(address)];
      if (entry && next.isConnected && (next.matches(":hover") || next === document.activeElement)) show(next, entry, pointer);
    });
  }

  function entriesOf(folder) {
    if (!files.has(folder)) {
      const file = new URL(`assets/explainer/previews/${folder}.json`, root);
      files.set(folder, fetch(file).then((answer) => (answer.ok ? answer.json() : {}), () => ({})));
    }
    return files.get(folder);
  }

  function show(next, [kind, title, text], pointer) {
    hide();
    link = next;
    box = made("div", "ex-preview");
    box.id = "ex-preview";
    box.popover = "manual";
    box.setAttribute("role", "tooltip");
    box.append(made("span", "ex-preview-kind", kind), made("strong", "", title));
    if (text) box.append(made("span", "ex-preview-text", text));
    for (const part of box.children) part.dir = "auto";
    document.body.append(box);
    box.showPopover();
    link.setAttribute("aria-describedby", box.id);
    place(pointer);
  }

  /** Under the line of the link that the pointer is on, or above it where there is no room. */
  function place(pointer) {
    const lines = [...link.getClientRects()];
    const line = lines.find((one) => pointer >= one.top && pointer <= one.bottom) ?? lines[0];
    const page = document.documentElement;
    const left = Math.max(8, Math.min(line.left, page.clientWidth - box.offsetWidth - 8));
    const isBelow = line.bottom + box.offsetHeight + 8 < innerHeight || line.top < box.offsetHeight + 8;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(isBelow ? line.bottom + 4 : line.top - box.offsetHeight - 4) + scrollY}px`;
  }

  function hide() {
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    box?.remove();
    link = box = null;
  }
}
