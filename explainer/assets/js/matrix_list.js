// For narrow screens: what the table shows once more, by question instead of by speaker.

async function listByQuestion(table, shown, isWanted) {
  const turn = (table.exListTurn = {});
  table.exList?.remove();
  table.exList = undefined;
  table.classList.toggle("ex-listed", isWanted);
  if (!isWanted) return;
  const list = (table.exList = made("div", "ex-question-list"));
  list.setAttribute("aria-busy", "true");
  table.after(list);
  for (const head of [...table.tHead.rows[0].cells].slice(1)) {
    const said = shown.filter((entry) => entry.topic === head.dataset.topic);
    if (said.length) list.append(question(head, said));
    await nextFrame();
    if (table.exListTurn !== turn) return;
  }
  list.removeAttribute("aria-busy");
}

/** A question with what each speaker said on it, the first that fits of each. */
function question(head, said) {
  const section = made("section", "");
  const title = made("h2", "ex-question-head");
  title.append(head.firstElementChild.cloneNode(true));
  section.append(title);
  const speakers = new Set();
  for (const entry of said) {
    if (!speakers.has(entry.row.speaker)) section.append(copied(entry));
    speakers.add(entry.row.speaker);
  }
  return section;
}

function copied(entry) {
  const item = made("div", "ex-cell");
  const speaker = made("p", "ex-speaker");
  speaker.append(entry.row.element.querySelector("th > a").cloneNode(true));
  const said = entry.element.cloneNode(true);
  said.hidden = false;
  said.querySelector("a").dataset.title = titleOf(entry.element.querySelector("a"));
  item.append(speaker, said);
  return item;
}
