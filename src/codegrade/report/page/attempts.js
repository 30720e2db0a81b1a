// Every attempt of every run: filtered as one types, sorted by a column, and only what is in view is drawn.

const ROW = 34;
const TOTAL = RUNS.reduce((sum, run) => sum + (run.attempts.task || []).length, 0);
const runOf = new Uint16Array(TOTAL), atOf = new Uint32Array(TOTAL);
{
  let next = 0;
  RUNS.forEach((run, index) => (run.attempts.task || []).forEach((_, at) => { runOf[next] = index; atOf[next++] = at; }));
}
const LOWER = NAMES.map((name) => name.toLowerCase());

const field = (entry, name) => RUNS[runOf[entry]].attempts[name][atOf[entry]];
const nameOf = (entry, name) => NAMES[field(entry, name)];

const FIELDS = [
  { id: "verdict", head: "verdict", value: (entry) => nameOf(entry, "verdict") },
  { id: "run", head: "model", value: (entry) => LABELS[runOf[entry]] },
  { id: "language", head: "language", value: (entry) => nameOf(entry, "language") },
  { id: "task", head: "task", value: (entry) => nameOf(entry, "task") },
  { id: "detail", head: "detail", value: (entry) => nameOf(entry, "detail") },
  { id: "cpu", head: "CPU s", number: true, value: (entry) => field(entry, "cpu") },
  { id: "tokens", head: "tokens", number: true, value: (entry) => field(entry, "tokens") },
];

function attemptName(entry) {
  return `${RUNS[runOf[entry]].id}/${nameOf(entry, "language")}/${field(entry, "sample")}/${nameOf(entry, "task")}`;
}

function findAttempt(name) {
  const [id, language, sample, ...task] = name.split("/");
  for (let entry = 0; entry < TOTAL; entry++) {
    if (RUNS[runOf[entry]].id === id && String(field(entry, "sample")) === sample && nameOf(entry, "language") === language && nameOf(entry, "task") === task.join("/")) return entry;
  }
  return -1;
}

// The entries that pass the filters, in the order asked for.
function selected() {
  const wanted = state.q.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = wanted.map((word) => LOWER.map((name) => name.includes(word)));
  const labels = wanted.map((word) => LABELS.map((label, at) => label.toLowerCase().includes(word) || RUNS[at].id.toLowerCase().includes(word)));
  const language = state.lang ? NAMES.indexOf(state.lang) : -1;
  const verdict = state.verdict && state.verdict !== "failed" ? NAMES.indexOf(state.verdict) : -1;
  const accepted = NAMES.indexOf("accepted");
  const found = [];
  for (let entry = 0; entry < TOTAL; entry++) {
    const run = RUNS[runOf[entry]], at = atOf[entry], rows = run.attempts;
    if (state.run && run.id !== state.run) continue;
    if (state.lang && rows.language[at] !== language) continue;
    if (state.verdict === "failed" ? rows.verdict[at] === accepted : state.verdict && rows.verdict[at] !== verdict) continue;
    if (hits.every((hit, index) => hit[rows.task[at]] || hit[rows.detail[at]] || hit[rows.verdict[at]] || hit[rows.language[at]] || hit[rows.category[at]] || labels[index][runOf[entry]])) found.push(entry);
  }
  const [by, way] = (state.sorts.attempts || "").split(/(?=[+-]$)/);
  const column = FIELDS.find((known) => known.id === by);
  return column ? sortedBy(found, column.value, way === "-") : found;
}

let shownEntries = [];

function attemptsSection() {
  let active = 0;
  const count = make("p", { class: "count", role: "status" });
  const head = make("div", { class: "grid-row grid-head", role: "row" });
  const spacer = make("div", { class: "spacer", role: "rowgroup" });
  const grid = make("div", { class: "entries", role: "presentation", tabindex: "-1" }, spacer);
  const box = make("div", { class: "grid-box", role: "grid", tabindex: "0", "aria-label": "Attempts: arrow keys move, Enter opens", "aria-colcount": FIELDS.length }, head, grid);

  const draw = () => {
    const height = grid.clientHeight || 480;
    const first = Math.max(0, Math.floor(grid.scrollTop / ROW) - 6);
    const last = Math.min(shownEntries.length, Math.ceil((grid.scrollTop + height) / ROW) + 6);
    const rows = [];
    for (let at = first; at < last; at++) rows.push(rowOf(shownEntries[at], at));
    spacer.replaceChildren(...rows);
    if (shownEntries.length) box.setAttribute("aria-activedescendant", `entry-${active}`);
    else box.removeAttribute("aria-activedescendant");
  };
  const rowOf = (entry, at) => {
    const verdict = nameOf(entry, "verdict");
    const row = make("div", {
      class: `grid-row${at === active ? " active" : ""}`, role: "row", id: `entry-${at}`, "aria-rowindex": at + 2, "aria-selected": at === active ? "true" : "false",
      onclick: () => { active = at; draw(); open(); },
    }, FIELDS.map((column) => {
      const value = column.value(entry);
      const shown = column.id === "verdict" ? make("span", { class: `verdict t-${verdict}` }, words(verdict))
        : column.id === "task" ? value + (field(entry, "sample") ? ` #${field(entry, "sample")}` : "")
          : column.number ? (value === null ? "–" : figure(value)) : value.slice(0, 200);
      return make("span", { role: "gridcell", class: `c-${column.id}${column.number ? " number" : ""}` }, shown);
    }));
    row.style.transform = `translateY(${at * ROW}px)`;
    return row;
  };
  const drawHead = () => {
    const [by, way] = (state.sorts.attempts || "").split(/(?=[+-]$)/);
    head.replaceChildren(...FIELDS.map((column) => {
      const now = column.id === by ? (way === "-" ? "descending" : "ascending") : "none";
      const press = () => {
        const next = now === "ascending" ? "-" : "+";
        change({ sorts: { ...state.sorts, attempts: column.id + next } }, "filter");
        head.querySelector(`[data-column="${column.id}"]`).focus();
      };
      return make("span", { role: "columnheader", "aria-sort": now, class: `c-${column.id}${column.number ? " number" : ""}` },
        make("button", { type: "button", class: "sort", "data-column": column.id, onclick: press }, column.head + (now === "none" ? "" : now === "descending" ? " ↓" : " ↑")));
    }));
  };
  const refresh = () => {
    shownEntries = selected();
    active = 0;
    grid.scrollTop = 0;
    spacer.style.height = `${shownEntries.length * ROW}px`;
    box.setAttribute("aria-rowcount", String(shownEntries.length + 1));
    count.textContent = `${shownEntries.length.toLocaleString("en")} of ${TOTAL.toLocaleString("en")} attempts`;
    drawHead();
    draw();
  };
  const open = () => { if (shownEntries.length) change({ attempt: attemptName(shownEntries[active]) }, "attempt"); };
  const move = (to) => {
    active = Math.max(0, Math.min(shownEntries.length - 1, to));
    const top = active * ROW;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top + ROW > grid.scrollTop + grid.clientHeight) grid.scrollTop = top + ROW - grid.clientHeight;
    draw();
  };
  box.addEventListener("keydown", (event) => {
    if (event.target.closest("button")) return;
    const page = Math.max(1, Math.floor(grid.clientHeight / ROW) - 1);
    const steps = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: shownEntries.length - 1 };
    if (event.key in steps) move(steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") open();
    else return;
    event.preventDefault();
  });
  grid.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
  addEventListener("resize", () => requestAnimationFrame(draw));

  const choose = (id, label, options) => make("p", { class: "pick" }, make("label", { for: `f-${id}` }, `${label} `),
    make("select", { id: `f-${id}`, onchange: (event) => change({ [id]: event.target.value }) }, make("option", { value: "" }, "all"), options.map(([value, text]) => make("option", { value }, text))));
  const used = DATA.verdicts.filter((verdict) => NAMES.includes(verdict));
  const text = make("input", { type: "search", id: "f-q", placeholder: "task, detail, model …", autocomplete: "off", spellcheck: "false", oninput: (event) => change({ q: event.target.value }) });
  const bar = make("div", { class: "controls", role: "search" },
    choose("run", "Model", RUNS.map((run, at) => [run.id, LABELS[at]])),
    choose("lang", "Language", DATA.languages.map((name) => [name, name])),
    choose("verdict", "Verdict", [["failed", "all but accepted"], ...used.map((verdict) => [verdict, words(verdict)])]),
    make("p", { class: "pick grow" }, make("label", { for: "f-q" }, "Text "), text));
  const fill = () => { for (const id of ["run", "lang", "verdict", "q"]) bar.querySelector(`#f-${id}`).value = state[id]; };
  listeners.push((kind) => {
    if (kind === "all") fill();
    if (kind === "filter" || kind === "all") refresh();
  });
  fill();
  return {
    element: section("attempts", "Attempts", "Open one to see what was asked, what came back, and what was said of it.", bar, count, box),
    refresh,
    focus: (name) => {
      const at = shownEntries.findIndex((entry) => attemptName(entry) === name);
      if (at >= 0) move(at);
      box.focus({ preventScroll: true });
    },
    step: (by) => {
      const at = shownEntries.findIndex((entry) => attemptName(entry) === state.attempt);
      const next = shownEntries[at + by];
      if (at >= 0 && next !== undefined) change({ attempt: attemptName(next) }, "attempt");
    },
  };
}
