// What all parts share. The parts are joined inside one function, so these names reach no further.

/** Runs `start` for every page shown: once, or with the theme's instant loading after each change of page. A page's elements
 * are new each time; listeners on `document` stay, so add those once, outside. */
function onEachPage(start) {
  if (window.document$ && typeof window.document$.subscribe === "function") window.document$.subscribe(() => start());
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => start());
  else start();
}

/** An element with a class and words; the words are never read as markup. */
function made(name, className, words = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = words;
  return element;
}
