// What a score costs: time, money, memory; and the variants of one model side by side.

// The mean over the languages of a run, each as its own pass@1: all alike, whatever the stack.
function meanRate(run) {
  const rates = Object.values(run.languages).map((found) => found.rate).filter((rate) => rate !== null);
  return rates.length ? rates.reduce((sum, rate) => sum + rate, 0) / rates.length : null;
}

function middle(values) {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  if (!known.length) return null;
  const half = known.length >> 1;
  return known.length % 2 ? known[half] : (known[half - 1] + known[half]) / 2;
}

function speedSection() {
  const select = make("select", { id: "speed-language", onchange: () => draw() },
    make("option", { value: "" }, "all languages"), DATA.languages.map((name) => make("option", { value: name }, name)));
  const place = make("div");
  const draw = () => {
    const name = select.value;
    const spots = RUNS.map((run, at) => {
      const found = name ? run.languages[name] : { rate: meanRate(run), ci95: null, speed: middle(Object.values(run.languages).map((entry) => entry.speed)) };
      return { x: found?.speed ?? null, y: found?.rate ?? null, ci95: found?.ci95, label: LABELS[at] };
    });
    const known = sortedBy(spots.filter((spot) => spot.x !== null && spot.x > 0 && spot.y !== null), (spot) => spot.y, true);
    const without = spots.filter((spot) => !known.includes(spot)).map((spot) => spot.label);
    place.replaceChildren(...[
      known.length ? make("div", { class: "beside" }, scatter(known, "tokens per second (median)"),
        make("ol", { class: "spots" }, known.map((spot) => make("li", null, spot.label, make("span", { class: "ci-text" }, `${percent(spot.y)} · ${figure(spot.x)} tokens/s`))))) : null,
      without.length ? make("p", { class: "muted" }, `Speed or score unknown: ${without.join(", ")}`) : null].filter(Boolean));
  };
  draw();
  return section("speed", "Speed against score", null, make("p", { class: "controls" }, make("label", { for: "speed-language" }, "Language "), select), place);
}

function costSection() {
  const rows = RUNS.map((run, at) => {
    const found = run.figures, rate = meanRate(run);
    return { at, ...found, rate, speed: middle(Object.values(run.languages).map((entry) => entry.speed)), per_gb: found.size_gb && rate !== null ? (100 * rate) / found.size_gb : null, place: run.facts.place || "" };
  });
  const number = (id, head, title, value) => ({ id, head, title, number: true, value, cell: (row) => (value(row) === null || value(row) === undefined ? make("span", { class: "muted" }, UNKNOWN) : figure(value(row))) });
  const table = sortable("cost", "Cost, time and size of correct answers", [
    { id: "model", head: "model", value: (row) => LABELS[row.at], cell: (row) => LABELS[row.at] },
    { id: "rate", head: "mean pass@1", title: "The mean over languages", number: true, value: (row) => row.rate, cell: (row) => percent(row.rate) },
    number("correct", "cost per correct answer", "All replies that were paid for, over those accepted", (row) => row.cost_per_correct),
    number("cost", "cost of the run", "By token prices, or by the hour", (row) => row.cost),
    number("minute", "correct per minute", "Accepted replies per minute of the model's time", (row) => row.per_minute),
    number("speed", "tokens/s", "The median", (row) => row.speed),
    number("gb", "score per GB", "Percentage points of mean pass@1 per GB of weights", (row) => row.per_gb),
    number("size", "GB", "Size of the weights", (row) => row.size_gb),
    { id: "basis", head: "priced by", title: "Token prices, or the time the model took", value: (row) => row.basis || null, cell: (row) => row.basis || make("span", { class: "muted" }, UNKNOWN) },
    { id: "place", head: "place", title: "Where the prompts went", value: (row) => row.place || null, cell: (row) => row.place || make("span", { class: "muted" }, UNKNOWN) },
  ], rows, "correct+");
  return section("cost", "Cost, time and size", "Prices are in the currency of models.toml. What a record does not have is unknown, never 0.", table.box);
}

function variantsSection() {
  if (RUNS.length < 2) return null;
  const families = new Map();
  RUNS.forEach((run, at) => families.set(run.family, [...(families.get(run.family) || []), at]));
  const close = [...families.values()].find((found) => found.length > 1) || [0, 1];
  const place = make("div");
  const picker = (side, label) => make("p", { class: "pick" }, make("label", { for: `variant-${side}` }, `${label} `),
    make("select", { id: `variant-${side}`, onchange: (event) => change({ [side]: Number(event.target.value) }, "variants") },
      [...families.entries()].map(([family, found]) => make("optgroup", { label: found.length > 1 ? `variants of ${family}` : family },
        found.map((at) => make("option", { value: at }, LABELS[at]))))));
  const [one, other] = [picker("a", "First"), picker("b", "Second")];
  const draw = () => {
    const a = state.a ?? close[0], b = state.b ?? close[1];
    one.querySelector("select").value = String(a);
    other.querySelector("select").value = String(b);
    const rows = ["", ...DATA.languages].map((name) => {
      const pair = a === b ? null : compared(a, b, name);
      if (!pair) return null;
      return [name || "all languages", pair.tasks, percent(pair.rates[0]), percent(pair.rates[1]), points(pair.difference), spanOfPoints(pair.ci95), probability(pair.p), figure(pair.only[0]), figure(pair.only[1]), undecided(pair) ? "cannot be told apart" : pair.difference > 0 ? "first is ahead" : "second is ahead"];
    }).filter(Boolean);
    const labels = [...new Set([...Object.keys(RUNS[a].facts), ...Object.keys(RUNS[b].facts)])].filter((label) => RUNS[a].facts[label] !== RUNS[b].facts[label]);
    const none = a === b ? "Choose two different runs." : "These runs share no task in the same state.";
    place.replaceChildren(...[
      rows.length ? bareTable(`${LABELS[a]} and ${LABELS[b]} on the tasks that both judged`, ["language", "tasks", "first", "second", "difference", "95 % interval", "exact p", "only first", "only second", ""], rows, [1, 2, 3, 4, 5, 6, 7, 8])
        : make("p", { class: "muted" }, none),
      rows.length > 2 ? make("p", { class: "lead" }, "Over all languages a task counts once; its last figures are how many tasks to expect when one reply is drawn for each side.") : null,
      labels.length ? bareTable("Where their records differ", ["", "first", "second"], labels.map((label) => [label, RUNS[a].facts[label] || UNKNOWN, RUNS[b].facts[label] || UNKNOWN])) : null,
    ].filter(Boolean));
  };
  draw();
  listeners.push((kind) => { if (kind === "variants" || kind === "all") draw(); });
  return section("variants", "Side by side", "Variants of one model (quantisations, thinking on and off, distilled or base), or any two runs: the difference is paired over the tasks that both judged, in percentage points.",
    make("div", { class: "controls" }, one, other), place);
}
