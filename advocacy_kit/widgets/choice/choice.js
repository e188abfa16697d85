// Shows a screen made in Python and tells Python what a person does. It grades nothing, cuts nothing and knows no key.
// Every text goes in through textContent: whatever a message holds, it stays text.

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

// [[text, emphasis], …] to text and <em>.
function rich(runs) {
  return (runs || []).map(([text, emphasis]) => (emphasis ? make("em", {}, text) : document.createTextNode(text)));
}

// A passage, cut in Python where evidence begins and ends. <bdi> keeps marks that turn the direction inside.
function passage(segments, language) {
  const out = make("bdi", { lang: language, class: "ak-choice-text" });
  for (const { text, heard, label } of segments) {
    out.append(heard ? make("mark", {}, text) : document.createTextNode(text));
    if (label) out.append(make("small", {}, ` [${label}]`));
  }
  return out;
}

function block(part) {
  if (part.kind === "heading") return make("h5", {}, ...rich(part.text));
  if (part.kind === "quote") return make("blockquote", {}, passage(part.segments, part.lang));
  if (part.kind === "list") return make("ul", {}, ...part.items.map((item) => make("li", {}, ...rich(item))));
  if (part.kind === "table") {
    const head = part.head.map((name) => make("th", { scope: "col" }, name));
    const rows = part.rows.map(([first, ...others]) =>
      make("tr", {}, make("th", { scope: "row" }, first), ...others.map((cell) => make("td", {}, cell))));
    return make("table", {}, make("caption", {}, part.caption), make("thead", {}, make("tr", {}, ...head)),
      make("tbody", {}, ...rows));
  }
  return make("p", {}, ...rich(part.text));
}

// A question as a form with native inputs: a group with a name, nothing preselected, a button to hand it in.
function question(screen, draft, name, act, tell, texts) {
  const { form } = screen;
  const kind = form.many ? "checkbox" : "radio";
  const inputs = form.choices.map((choice, i) => {
    const input = make("input", { type: kind, name, value: choice.id, id: `${name}-${i}` });
    input.checked = form.answered ? choice.chosen : draft.choice.has(choice.id);
    input.addEventListener("change", () => {
      // "Nothing" and something exclude each other.
      if (!form.many) draft.choice.clear();
      if (input.checked) {
        for (const other of inputs) {
          if (other !== input && (choice.alone || other.alone)) {
            other.checked = false;
            draft.choice.delete(other.value);
          }
        }
        draft.choice.add(choice.id);
      } else draft.choice.delete(choice.id);
    });
    input.alone = choice.alone;
    return input;
  });
  const options = form.choices.map((choice, i) =>
    make("label", { class: choice.segments ? "ak-choice-option ak-choice-long" : "ak-choice-option" }, inputs[i],
      make("span", {}, choice.segments ? make("strong", {}, `${choice.label} `) : choice.label,
        choice.segments ? passage(choice.segments, choice.lang) : null,
        choice.mark ? make("span", { class: "ak-choice-mark" }, ` (${choice.mark})`) : null)));
  const group = make("fieldset", { disabled: form.answered }, make("legend", {}, ...rich(form.legend)), ...options);
  const out = make("form", { novalidate: true }, group);
  if (form.confidence) {
    const levels = form.confidence.levels.map(({ id, label }) => {
      const input = make("input", { type: "radio", name: `${name}-sure`, value: id });
      input.checked = draft.confidence === id;
      input.addEventListener("change", () => { draft.confidence = id; });
      return make("label", { class: "ak-choice-option" }, input, make("span", {}, label));
    });
    out.append(make("fieldset", { class: "ak-choice-sure" }, make("legend", {}, form.confidence.legend), ...levels));
  }
  for (const hint of form.hints || []) {
    out.append(make("p", { class: "ak-choice-hint", tabindex: "-1", "data-focus": "hint" }, ...rich(hint)));
  }
  if (form.submit) out.append(make("button", { type: "submit", class: "ak-choice-main" }, form.submit));
  out.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.answered) return;
    if (draft.choice.size === 0) {
      tell([[form.many ? texts.chooseMany : texts.chooseOne, false]]);
      inputs[0].focus();
    } else act("submit", { choice: [...draft.choice], confidence: draft.confidence });
  });
  return out;
}

let made = 0;

function render({ model, el }) {
  const name = `ak-choice-${Date.now().toString(36)}-${made++}`;
  const texts = model.get("texts");
  const top = make("div");
  const status = make("div", { role: "status", class: "ak-choice-status" });
  const bottom = make("div");
  const root = make("section", { class: "ak-choice", lang: model.get("language"), "aria-label": texts.region }, top, status, bottom);
  // JupyterLab would take letters and arrows for commands (a, x, d d); Ctrl and Meta stay its own.
  root.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  });
  let draft = { item: null, choice: new Set(), confidence: null };
  let acted = false;
  let waiting = [];

  const tell = (runs) => status.replaceChildren(...rich(runs));
  const rest = () => { waiting.forEach(clearTimeout); waiting = []; root.removeAttribute("aria-busy"); };
  const act = (action, more = {}) => {
    if (root.hasAttribute("aria-busy")) return;
    acted = true;
    root.setAttribute("aria-busy", "true");
    model.send({ action, screen: model.get("screen").id, ...more });
    // A notebook that is busy or gone answers late or never: say so, in place of silence.
    waiting = [
      setTimeout(() => tell([[texts.busy, false]]), 1500),
      setTimeout(() => { tell([[texts.stuck, false]]); root.removeAttribute("aria-busy"); acted = false; }, 15000),
    ];
  };
  const button = ({ action, label, main, value }) => {
    const node = make("button", { type: "button", class: main ? "ak-choice-main" : null, "data-action": action }, label);
    node.addEventListener("click", () => act(action, { value }));
    return node;
  };

  const draw = () => {
    rest();
    const screen = model.get("screen");
    if (draft.item !== screen.item) draft = { item: screen.item, choice: new Set(), confidence: null };
    const note = screen.note &&
      make("div", { class: "ak-choice-note" }, make("p", {}, ...rich(screen.note.text)), ...(screen.note.buttons || []).map(button));
    const title = make("h3", { tabindex: "-1", "data-focus": "title" }, screen.title);
    const bar = screen.progress &&
      make("progress", { max: screen.progress.total, value: screen.progress.done, "aria-hidden": "true" });
    top.replaceChildren(...[note, title, bar,
      screen.context && make("p", { class: "ak-choice-context" }, ...rich(screen.context)),
      ...(screen.blocks || []).map(block),
      screen.message && make("blockquote", {}, passage(screen.message.segments, screen.message.lang)),
      screen.form && question(screen, draft, `${name}-${screen.item}`, act, tell, texts)].filter(Boolean));
    tell(screen.status);
    status.className = `ak-choice-status ${screen.hearing ? `ak-choice-${screen.hearing}` : ""}`;
    bottom.replaceChildren(...[
      screen.feedback && make("div", { class: "ak-choice-feedback" },
        make("h4", { tabindex: "-1", "data-focus": "feedback" }, screen.feedback.title), ...screen.feedback.blocks.map(block)),
      make("div", { class: "ak-choice-buttons" }, ...(screen.buttons || []).map(button))].filter(Boolean));
    // Focus follows the person who acted here; nobody else's is taken, and none at the first showing.
    if (acted && screen.focus) {
      const targets = root.querySelectorAll(`[data-focus="${screen.focus}"]`);
      if (targets.length) targets[targets.length - 1].focus();
    }
    acted = false;
  };
  model.on("change:screen", draw);
  draw();
  el.append(root);
  return () => { rest(); model.off("change:screen", draw); };
}

export default { render };
