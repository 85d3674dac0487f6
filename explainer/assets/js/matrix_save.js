// What is shown, as CSV or JSON: the lines of the whole table's data that belong to it, in the order shown.

async function save(link, entries) {
  const kind = link.dataset.exSave;
  const answer = await fetch(link.href.replace(/\.csv$/, ".json"));
  if (!answer.ok) throw new Error(answer.statusText);
  const keyOf = (line) => [line.statement, line.speaker_name, line.topic_name].join("|");
  const lines = new Map((await answer.json()).map((line) => [keyOf(line), line]));
  const wanted = entries.map((entry) => [entry.statement, entry.row.speaker, entry.topic].join("|"));
  const shown = wanted.map((key) => lines.get(key)).filter(Boolean);
  const text = kind === "csv" ? csvOf(shown) : `${JSON.stringify(shown, null, 1)}\n`;
  const file = new Blob([text], { type: kind === "csv" ? "text/csv" : "application/json" });
  const away = document.createElement("a");
  away.href = URL.createObjectURL(file);
  away.download = `who-said-what.${kind}`;
  away.click();
  setTimeout(() => URL.revokeObjectURL(away.href), 10_000);
}

/** CSV as the whole table's: a cell that a spreadsheet would run is led by an apostrophe. */
function csvOf(lines) {
  const heads = Object.keys(lines[0] ?? {});
  return [heads, ...lines.map((line) => heads.map((head) => line[head]))].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(text) {
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
