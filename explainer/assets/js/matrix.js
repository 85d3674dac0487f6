// Who said what: the table of all questions, or of the statements on one, narrowed and ordered as the form above it says.

onEachPage(() => {
  const table = document.querySelector("[data-ex-matrix]");
  const form = document.querySelector("[data-ex-filters]");
  if (!table || !form) return;
  const rows = rowsOf(table);
  const all = countOf(rows.flatMap((row) => row.entries));
  const details = form.querySelector("details");
  details.open = matchMedia("(min-width: 45rem)").matches;
  let shown = [];
  followAddress(form, (wanted) => {
    narrow(rows, wanted);
    shown = ordered(rows, wanted.order).flatMap((row) => row.fitting);
    const topics = new Set(shown.map((entry) => entry.topic));
    const isWhole = ["who", "topic", "stance", "from", "to", "words"].every((name) => !wanted[name]);
    if (table.exLayout || !isWhole || wanted.order) arrange(table, rows, wanted, (topic) => isWhole || topics.has(topic));
    listByQuestion(table, shown, wanted.list === "question");
    form.querySelector("[data-ex-shown]").textContent = shownWords(countOf(shown), all);
    if (Object.keys(wanted).length) details.open = true;
  });
  form.addEventListener("click", (event) => {
    const link = event.target.closest("[data-ex-save]");
    if (!link) return;
    event.preventDefault();
    save(link, shown).catch(() => {
      form.querySelector("[data-ex-shown]").textContent = say.not_fetched;
    });
  });
});

function shownWords(count, all) {
  if (!count.statements) return say.nothing_fits;
  if (count.statements === all.statements && count.speakers === all.speakers) return say.all_shown;
  return filled(say.shown_counts, count.statements, all.statements, count.speakers, all.speakers);
}

/** The words with each `{}` filled. */
function filled(words, ...values) {
  return values.reduce((text, value) => text.replace("{}", value), words);
}

/** The rows of a table with what each holds, read once. A row is one speaker with a cell for each question, or in a table of
 * statements one statement, which is then its only entry. */
function rowsOf(table) {
  return [...table.querySelectorAll("tr[data-speaker]")].map((element, place) => {
    const { speaker, institution } = element.dataset;
    const row = { element, place, speaker, institution, group: element.parentElement, cells: [] };
    row.name = (element.querySelector("th > a") ?? element.cells[0]).textContent.trim();
    if (element.dataset.statement) {
      row.entries = [entryOf(element, row, table.dataset.topic)];
      return row;
    }
    row.cells = [...element.cells].slice(1).map((cell, column) => {
      const topic = table.tHead.rows[0].cells[column + 1].dataset.topic;
      const entries = [...cell.querySelectorAll("[data-statement]")].map((entry) => entryOf(entry, row, topic));
      return { element: cell, topic, entries, more: cell.querySelector(".ex-cell-more") };
    });
    row.entries = row.cells.flatMap((cell) => cell.entries);
    return row;
  });
}

function entryOf(element, row, topic) {
  const { statement, stance, from = "", to = "", quoted } = element.dataset;
  return { element, row, topic, statement, stance, from, to, isQuoted: quoted !== undefined };
}

function countOf(entries) {
  return {
    statements: new Set(entries.map((entry) => entry.statement)).size,
    speakers: new Set(entries.map((entry) => entry.row.speaker)).size,
  };
}
