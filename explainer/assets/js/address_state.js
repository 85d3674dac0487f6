// What a form chooses, kept in the page's address: it survives a reload and the way back, and can be passed on.

/** Calls `apply` with the values of the form's named controls, now and after every change of the form or of the address.
 * Values that say nothing are left out, there and in the address. */
function followAddress(form, apply) {
  const controls = [...form.elements].filter((control) => control.name);
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const control of controls) choose(control, asked.get(control.name) ?? "");
    apply(chosen(controls));
  };
  const write = () => {
    const address = new URL(location);
    const values = chosen(controls);
    for (const control of controls) address.searchParams.delete(control.name);
    for (const [name, value] of Object.entries(values)) address.searchParams.set(name, value);
    if (address.href !== location.href) history.pushState(history.state, "", address);
    apply(values);
  };
  const page = location.pathname;
  const back = () => {
    if (!form.isConnected) removeEventListener("popstate", back);
    else if (location.pathname === page) read();
  };
  addEventListener("popstate", back);
  form.addEventListener("change", write);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const control of controls) choose(control, "");
    write();
  });
  form.hidden = false;
  read();
}

function chosen(controls) {
  return Object.fromEntries(controls.filter((control) => control.value).map((control) => [control.name, control.value]));
}

/** Sets a control; what it does not know counts as nothing. */
function choose(control, value) {
  control.value = value;
  if (control.value !== value) control.value = "";
}
