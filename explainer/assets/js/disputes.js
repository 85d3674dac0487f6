// Where accounts differ, narrowed to a state or a topic as the form above the list says.

onEachPage(() => {
  const form = document.querySelector("[data-ex-disputes]");
  if (!form) return;
  const disputes = [...document.querySelectorAll(".ex-dispute[data-state]")];
  const heads = [...form.parentElement.querySelectorAll("h2[id]")];
  document.querySelector(".ex-jumps").hidden = true;
  followAddress(form, ({ state, topic }) => {
    const states = new Set();
    for (const dispute of disputes) {
      const isOn = !topic || dispute.dataset.topics.split(" ").includes(topic);
      hide(dispute, !isOn || Boolean(state && dispute.dataset.state !== state));
      if (!dispute.hidden) states.add(`part-${dispute.dataset.state}`);
    }
    for (const head of heads) hide(head, !states.has(head.id));
    const number = disputes.filter((dispute) => !dispute.hidden).length;
    const words = number === disputes.length ? say.all_shown : filled(say.shown_disputes, number, disputes.length);
    form.querySelector("[data-ex-shown]").textContent = number ? words : say.nothing_fits;
  });
});
