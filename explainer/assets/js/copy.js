// Buttons that copy a text, and say whether they could: beside each form of a citation, and for the address of an entry.

onEachPage(() => {
  for (const form of document.querySelectorAll("[data-ex-copy]")) {
    form.before(...copyButton(say.copy, () => form.textContent));
    form.removeAttribute("data-ex-copy");
  }
  for (const link of document.querySelectorAll("a.ex-permalink")) link.replaceWith(...copyButton(say.copyLink, () => link.href));
  const head = document.querySelector("article:has(.ex-cite) > .ex-kicker:not(:has(.ex-copy))");
  if (!head) return;
  const cite = made("a", "ex-to-cite", say.cite);
  cite.href = "#part-cite";
  cite.addEventListener("click", () => (document.querySelector(".ex-cite").open = true)); // not every browser does
  const both = made("span", "ex-copies");
  both.append(...copyButton(say.copyLink, () => location.href.split("#")[0]), made("span", "ex-parting", " · "), cite);
  head.append(made("span", "ex-parting", "\u00a0· "), both);
});

/** A button and the place where it says what came of it. */
function copyButton(words, text) {
  const button = made("button", "ex-copy", words);
  const status = made("span", "ex-copied");
  button.type = "button";
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    status.textContent = ` ${(await wasCopied(text())) ? say.copied : say.notCopied}`;
    setTimeout(() => (status.textContent = ""), 4000);
  });
  return [button, status];
}

async function wasCopied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages that do not come over HTTPS have no clipboard.
    const field = made("textarea", "ex-hidden");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
