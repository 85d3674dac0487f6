// What stands between Decap CMS and the files of facts: short forms and free keys become groups of fields and turn back again,
// what was not touched is written as it stood, and fields that name a record offer those that there are.
(function () {
  "use strict";
  window.CMS_MANUAL_INIT = true;

  const MARK = "editable-by-form";
  const isGroup = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  const isEmpty = (value) =>
    value === undefined || value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

  // From a file to a form.

  function lift(value, field) {
    if (field.keyed && isGroup(value)) {
      return Object.entries(value).map(([key, inner]) => ({ [field.keyed]: key, ...liftGroup(inner, field) }));
    }
    if (field.widget === "list") {
      const items = Array.isArray(value) ? value : [value];
      return field.fields ? items.map((item) => liftGroup(item, field)) : items;
    }
    return field.widget === "object" ? liftGroup(value, field) : value;
  }

  function liftGroup(value, field) {
    if (!isGroup(value)) return field.short && value !== null && !Array.isArray(value) ? { [field.short]: value } : value;
    const lifted = { ...value };
    for (const inner of field.fields) if (inner.name in value) lifted[inner.name] = lift(value[inner.name], inner);
    return lifted;
  }

  // From a form to a file. `before` is what the file held at this place: kept wherever the form still says the same.

  function lower(value, field, before) {
    if (before !== undefined && canonical(lift(before, field)) === canonical(value)) return before;
    if (isEmpty(value)) return undefined;
    if (field.keyed && Array.isArray(value)) return lowerKeyed(value, field, isGroup(before) ? before : {});
    if (field.widget === "list" && Array.isArray(value)) {
      const places = Array.isArray(before) ? before : [before];
      const items = value.map((item, number) => (field.fields ? lowerGroup(item, field, places[number]) : trimmed(item)));
      const found = items.filter((item) => !isEmpty(item));
      if (found.length === 1 && (field.also || []).includes(found[0])) return found[0];
      return found.length ? found : undefined;
    }
    if (field.widget === "object") return lowerGroup(value, field, before);
    return trimmed(field.widget === "text" && typeof value === "string" ? value.replace(/\s*\n\s*/g, " ") : value);
  }

  function lowerGroup(value, field, before) {
    if (!isGroup(value)) return trimmed(value);
    if (before !== undefined && canonical(liftGroup(before, field)) === canonical(value)) return before;
    const was = isGroup(before) ? before : {};
    const names = [...Object.keys(was), ...field.fields.map((inner) => inner.name), ...Object.keys(value)];
    const lowered = {};
    for (const name of new Set(names)) {
      const inner = field.fields.find((each) => each.name === name) || {};
      const found = name in value ? lower(value[name], inner, was[name]) : undefined;
      if (!isEmpty(found)) lowered[name] = found;
    }
    const only = Object.keys(lowered);
    return only.length === 1 && only[0] === field.short ? lowered[field.short] : lowered;
  }

  function lowerKeyed(items, field, before) {
    const lowered = {};
    const order = [...Object.keys(before), ...items.map((item) => item[field.keyed])];
    for (const key of new Set(order)) {
      const item = items.find((each) => each[field.keyed] === key);
      if (isEmpty(key) || !item) continue;
      const { [field.keyed]: _, ...rest } = item;
      lowered[key] = lowerGroup(rest, field, before[key]);
    }
    return lowered;
  }

  const trimmed = (value) => (typeof value === "string" ? value.trim() : value);

  // The same text for values that say the same: what is empty is left out, and keys are in order.
  function canonical(value) {
    return JSON.stringify(value, (_, inner) =>
      isGroup(inner)
        ? Object.fromEntries(Object.keys(inner).sort().filter((key) => !isEmpty(inner[key])).map((key) => [key, inner[key]]))
        : inner,
    );
  }

  // YAML. Every value is text, as for the engine, so that 1.10 stays 1.10 and a date a date.

  const schema = () => jsyaml.FAILSAFE_SCHEMA.extend({ implicit: [jsyaml.types.null] });
  const read = (text) => jsyaml.load(text, { schema: schema() });
  const flow = (value) =>
    jsyaml.dump(value, { schema: schema(), flowLevel: 0, lineWidth: -1, noRefs: true, noCompatMode: true }).trimEnd();

  function written(value, pad, column) {
    const line = flow(value);
    const holdsGroups = typeof value === "object" && Object.values(value).some((inner) => isGroup(inner));
    if (typeof value !== "object" || (!holdsGroups && column + line.length <= 100)) return ` ${line}`;
    if (Array.isArray(value)) {
      return value.map((item) => `\n${pad}  - ${isGroup(item) ? lines(item, `${pad}    `).trimStart() : flow(item)}`).join("");
    }
    return `\n${lines(value, `${pad}  `)}`;
  }

  const lines = (group, pad) =>
    Object.entries(group)
      .map(([key, value]) => `${pad}${flow(key)}:${written(value, pad, pad.length + key.length + 2)}`)
      .join("\n");

  // A file's lines by the keys at its margin; null where they cannot be told apart.
  function pieces(text, value) {
    const found = new Map();
    let key = null;
    for (const line of text.split(/(?<=\n)/)) {
      const begun = /^([A-Za-z_-]+):(?=\s|$)/.exec(line);
      if (begun && !found.has(begun[1])) found.set((key = begun[1]), line);
      else if (key !== null) found.set(key, found.get(key) + line);
      else if (line.trim()) return null;
    }
    return [...found.keys()].join() === Object.keys(value).join() ? found : null;
  }

  // The text of a record's file; lines of what is as it was stay, to the letter.
  function text(record, before) {
    const whole = `${lines(record, "")}\n`;
    const kept = before && pieces(before.text, before.value);
    if (!kept) return whole;
    const parts = Object.entries(record).map(([key, value]) => {
      const same = key in before.value && JSON.stringify(before.value[key]) === JSON.stringify(value);
      return same ? kept.get(key).replace(/\n*$/, "\n") : `${lines({ [key]: value }, "")}\n`;
    });
    const joined = parts.join("");
    return same(joined, record) ? joined : whole;
  }

  function same(joined, record) {
    try {
      return JSON.stringify(read(joined)) === JSON.stringify(record);
    } catch {
      return false;
    }
  }

  // A hash sign begins a comment if leaving out the rest of the line changes nothing.
  function hasComment(whole) {
    const meant = JSON.stringify(read(whole));
    const ends = [...whole.matchAll(/(?<=^|\s)#.*$/gm)];
    return ends.some((end) => {
      try {
        return JSON.stringify(read(whole.slice(0, end.index) + whole.slice(end.index + end[0].length))) === meant;
      } catch {
        return false;
      }
    });
  }

  function format(collection) {
    const known = new Map();
    const top = { widget: "object", fields: collection.fields };
    return {
      fromFile(whole) {
        const value = read(whole);
        if (!isGroup(value) || !value.id || value.tombstone || hasComment(whole)) return {};
        known.set(value.id, { text: whole, value });
        return { ...liftGroup(value, top), [MARK]: "yes" };
      },
      toFile(data) {
        const { [MARK]: _, ...value } = data;
        const before = known.get(value.id);
        return text(lowerGroup(value, top, before && before.value), before);
      },
    };
  }

  // A field that names a record: type a name or a part of its title, and choose.

  function picker(records) {
    const lists = new Set();
    const written = (field, kind, name) => (kind === field.get("bare") ? name : `${kind}:${name}`);

    function listFor(field) {
      const kinds = field.get("kinds").toJS();
      const also = field.get("also") ? field.get("also").toJS() : [];
      const id = `records-${[...kinds, ...also].join("-")}-${field.get("bare") || ""}`;
      if (!lists.has(id)) {
        lists.add(id);
        const list = document.body.appendChild(document.createElement("datalist"));
        list.id = id;
        for (const word of also) list.append(new Option("", word));
        for (const kind of kinds) {
          for (const [name, title] of Object.entries(records[kind] || {})) list.append(new Option(title, written(field, kind, name)));
        }
      }
      return id;
    }

    function titleOf(field, value) {
      const [kind, name] = value.includes(":") ? value.split(/:(.*)/s) : [field.get("bare"), value];
      const title = (records[kind] || {})[name];
      if (title || !value || (field.get("also") && field.get("also").includes(value))) return title || "";
      return "No record of this name was published when this page was made.";
    }

    return createClass({
      render() {
        const { field, forID, classNameWrapper, onChange, setActiveStyle, setInactiveStyle } = this.props;
        const value = this.props.value || "";
        return h(
          "div",
          { className: classNameWrapper },
          h("input", {
            id: forID,
            type: "text",
            list: listFor(field),
            autoComplete: "off",
            value,
            style: { width: "100%", border: 0, font: "inherit" },
            onChange: (event) => onChange(event.target.value),
            onFocus: setActiveStyle,
            onBlur: setInactiveStyle,
          }),
          h("small", {}, titleOf(field, value)),
        );
      },
    });
  }

  async function start() {
    if (!window.CMS || !window.jsyaml) return;
    const [config, records] = await Promise.all([
      fetch("config.yml").then((response) => response.text()),
      fetch("records.json").then((response) => response.json()),
    ]);
    const known = jsyaml.load(config);
    for (const collection of known.collections) CMS.registerCustomFormat(collection.format, collection.extension, format(collection));
    CMS.registerWidget("record", picker(records));
    document.getElementById("not-there").remove();
    CMS.init({ config: { ...known, load_config_file: false } });
  }

  window.explainerForms = { lift, lower, format, hasComment };
  window.addEventListener("load", start);
})();
