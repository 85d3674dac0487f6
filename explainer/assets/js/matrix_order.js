// The order of the rows: by institution as they were drawn, or all in one row by name, date or number.

const inOtherOrders = {
  speaker: (one, other) => one.name.localeCompare(other.name),
  latest: (one, other) => compare(other.latest, one.latest),
  number: (one, other) => other.number - one.number,
};

/** The rows with something that fits, in the order of that name. */
function ordered(rows, name) {
  const shown = rows.filter((row) => row.fitting.length);
  const compareRows = inOtherOrders[name];
  if (!compareRows) return shown;
  const numbers = new Map();
  for (const row of shown) {
    row.latest = row.fitting.map((entry) => entry.from + entry.to).reduce((one, other) => (other > one ? other : one));
    numbers.set(row.speaker, (numbers.get(row.speaker) ?? 0) + row.fitting.length);
  }
  for (const row of shown) row.number = numbers.get(row.speaker);
  return shown.sort((one, other) => compareRows(one, other) || one.place - other.place);
}

function compare(one, other) {
  return one < other ? -1 : Number(one > other);
}

const A_FRAME = 24; // milliseconds that drawing some rows should take

/** Draws the table anew: only what changes, from the top, and as many rows at a time as the processor can do without the page
 * standing still. The last call counts where another has not ended. */
async function arrange(table, rows, wanted, isColumnShown) {
  const turn = (table.exTurn = {});
  const shown = ordered(rows, wanted.order);
  const flat = flatGroup(table, wanted.order in inOtherOrders);
  const layout = layoutOf(table, wanted.order, isColumnShown);
  const isAlike = table.exLayout === layout && standInOrder(table, shown);
  table.exLayout = layout;
  table.setAttribute("aria-busy", "true");
  table.style.minHeight = `${table.offsetHeight}px`; // the page keeps its place meanwhile
  hide(table, !shown.length);
  const staying = new Set(isAlike ? shown : []);
  for (const row of rows) hide(row.element, !staying.has(row));
  if (!isAlike) place(rows, shown, flat); // while they are hidden, when it costs next to nothing
  if (table.tHead.rows[0].cells[1].dataset.topic) showHeads(table, isColumnShown);
  table.classList.toggle("ex-flat", Boolean(flat));
  let number = 1;
  for (let start = 0; start < shown.length; ) {
    const begun = performance.now();
    for (const row of shown.slice(start, start + number)) {
      showCells(row, isColumnShown);
      hide(row.element, false);
      if (!flat) hide(row.group, false);
    }
    start += number;
    await nextFrame();
    if (table.exTurn !== turn) return;
    number = Math.max(1, Math.min(2 * number, Math.round((number * A_FRAME) / (performance.now() - begun))));
  }
  const groups = new Set(flat ? [] : shown.map((row) => row.group));
  for (const row of rows) hide(row.group, !groups.has(row.group));
  table.style.minHeight = "";
  table.removeAttribute("aria-busy");
}

function place(rows, shown, flat) {
  const inOrder = [...shown, ...rows.filter((row) => !row.fitting.length)];
  for (const row of rows) hide(row.group, true);
  if (flat) flat.append(...inOrder.map((row) => row.element));
  else for (const row of inOrder) row.group.append(row.element);
}

/** What all rows have in common: their order and their columns. */
function layoutOf(table, name, isColumnShown) {
  return JSON.stringify([name, ...[...table.tHead.rows[0].cells].map((head) => isColumnShown(head.dataset.topic))]);
}

function standInOrder(table, rows) {
  const places = new Map([...table.querySelectorAll("tr[data-speaker]")].map((element, place) => [element, place]));
  return rows.every((row, place) => !place || places.get(rows[place - 1].element) < places.get(row.element));
}

/** The one group of rows that stand in another order than by institution; undefined where they do not. */
function flatGroup(table, isFlat) {
  if (isFlat && !table.exFlat) {
    table.exFlat = made("tbody", "");
    table.exFlat.setAttribute("role", "rowgroup");
    table.append(table.exFlat);
  }
  if (table.exFlat) hide(table.exFlat, !isFlat);
  return isFlat ? table.exFlat : undefined;
}

/** Ends when the page has been drawn as it now stands. */
function nextFrame() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
