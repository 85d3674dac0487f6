// Buttons that copy a text, and say whether they could.

/** A button and the place where it says what came of it. */
function copyButton(words, text) {
  const button = made("button", "ex-copy", words);
  const status = made("span", "ex-copied");
  button.type = "button";
  status.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    status.textContent = ` ${(await copied(text())) ? say.copied : say.notCopied}`;
    setTimeout(() => (status.textContent = ""), 4000);
  });
  return [button, status];
}

async function copied(text) {
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
