// The timeline, earliest or latest first, as its form says.

onEachPage(() => {
  const form = document.querySelector("[data-ex-timeline]");
  if (!form) return;
  const months = [...document.querySelectorAll("h2 + .ex-timeline")].map((list) => [list.previousElementSibling, list]);
  let isLatestFirst = false;
  followAddress(form, (wanted) => {
    if ((wanted.order === "latest") === isLatestFirst) return;
    isLatestFirst = !isLatestFirst;
    for (const list of [...months.map(([, list]) => list), ...document.querySelectorAll(".ex-timeline ol")]) {
      list.append(...[...list.children].reverse());
    }
    months.reverse();
    form.after(...months.flat());
  });
});
