// Opening a cell: everything its speaker said on its question, with the evidence, in order of date. It is taken from the page
// of the question, which the cell links to; where that cannot be fetched, the link is followed.

const fetchedPages = new Map();

// Before the theme's instant loading sees the click, which would follow the link.
document.addEventListener("click", openedByClick, { capture: true });

function openedByClick(event) {
  const link = event.target.closest?.("a.ex-open");
  const dialog = document.querySelector("[data-ex-said]");
  if (event.target === dialog) dialog.close(); // outside of what it holds, where `closedby` is not known
  if (!link || !dialog || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  openSaid(dialog, link).catch(() => location.assign(link.href));
}

async function openSaid(dialog, link) {
  const body = dialog.querySelector("[data-ex-body]");
  dialog.querySelector(".ex-dialog-title").textContent = titleOf(link);
  dialog.querySelector("[data-ex-page]").href = link.href;
  body.replaceChildren(made("p", "ex-small", say.fetching));
  dialog.showModal();
  const page = await pageAt(link.href.split("#")[0]);
  const rows = saidBy(page, decodeURIComponent(link.hash.slice(1)));
  if (!rows.length) throw new Error("nothing found");
  if (!dialog.open) return;
  body.replaceChildren(...rows.map((row) => drawn(row, link.href)));
  dialog.scrollTop = 0;
}

/** The page at an address, fetched once. */
function pageAt(address) {
  if (!fetchedPages.has(address)) {
    const fetched = fetch(address).then(async (answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return new DOMParser().parseFromString(await answer.text(), "text/html");
    });
    fetched.catch(() => fetchedPages.delete(address));
    fetchedPages.set(address, fetched);
  }
  return fetchedPages.get(address);
}

/** The rows of the speaker whose first row has that id. */
function saidBy(page, id) {
  const speaker = page.getElementById(id)?.dataset.speaker;
  return speaker ? [...page.querySelectorAll("tr[data-speaker]")].filter((row) => row.dataset.speaker === speaker) : [];
}

function drawn(row, address) {
  const statement = made("div", "ex-statement");
  const [, stance, what, when] = [...document.importNode(row, true).cells];
  const head = made("p", "ex-head");
  head.append(...when.childNodes, " · ", ...stance.childNodes);
  statement.append(head, ...what.childNodes);
  for (const one of statement.querySelectorAll("[id]")) one.removeAttribute("id");
  for (const one of statement.querySelectorAll("details")) one.replaceWith(...[...one.childNodes].filter((child) => child.localName !== "summary"));
  for (const one of statement.querySelectorAll("a[href]")) one.href = new URL(one.getAttribute("href"), address);
  return statement;
}

function titleOf(link) {
  const cell = link.closest("td");
  if (link.dataset.title || !cell) return link.dataset.title ?? "";
  const row = cell.parentElement;
  const speaker = (row.querySelector("th > a") ?? row.cells[0]).textContent;
  return cell.dataset.head ? `${speaker} · ${cell.dataset.head}` : speaker;
}
