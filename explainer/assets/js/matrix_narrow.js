// Which statements fit what was asked for, and what each cell then shows.

/** Tells each row which of its entries fit. */
function narrow(rows, wanted) {
  for (const row of rows) row.fitting = row.entries.filter((entry) => fits(entry, wanted));
}

function fits(entry, wanted) {
  const { who, topic, stance, from, to, words } = wanted;
  if (who && (who.startsWith("all.") ? `all.${entry.row.institution}` : entry.row.speaker) !== who) return false;
  if (topic && entry.topic !== topic) return false;
  if (stance && entry.stance !== stance) return false;
  if (words && entry.isQuoted !== (words === "quoted")) return false;
  if ((from || to) && !entry.from) return false; // not dated: it may have been said at any time, so it fits no period
  return (!from || entry.to >= from) && (!to || entry.from <= to);
}

/** Shows the first entry that fits in each cell of a row, and how many more do. */
function showCells(row, isColumnShown) {
  const fitting = new Set(row.fitting);
  for (const cell of row.cells) {
    hide(cell.element, !isColumnShown(cell.topic));
    if (cell.entries.length && !cell.element.hidden) showCell(cell, cell.entries.filter((entry) => fitting.has(entry)));
  }
}

function showCell(cell, fitting) {
  for (const entry of cell.entries) hide(entry.element, entry !== fitting[0]);
  if (cell.more && fitting.length) {
    hide(cell.more, fitting.length === 1);
    const words = filled(say.more_statements, fitting.length - 1);
    if (cell.more.textContent !== words) cell.more.textContent = words;
    const line = fitting[0].element.querySelector(".ex-cell-from");
    if (cell.more.parentElement !== line) line.append(cell.more);
  }
  cell.element.classList.toggle("ex-cell--none", !fitting.length);
  if (!fitting.length && !cell.leftOut) cell.element.append((cell.leftOut = made("p", "ex-cell-from", say.left_out)));
  if (cell.leftOut) hide(cell.leftOut, fitting.length > 0);
}

/** Shows some of the columns' heads, and fits to their number what spans them all. */
function showHeads(table, isColumnShown) {
  const heads = [...table.tHead.rows[0].cells].slice(1);
  for (const head of heads) hide(head, !isColumnShown(head.dataset.topic));
  const columns = heads.filter((head) => !head.hidden).length;
  table.style.setProperty("--ex-columns", columns);
  table.classList.toggle("ex-few", columns < 6);
  for (const head of table.querySelectorAll(".ex-institution > th")) head.colSpan = columns + 1;
}

/** Hides or shows an element; one that stands so already is left alone, which costs less than being set again. */
function hide(element, isHidden) {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
