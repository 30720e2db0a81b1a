// Your stack: the reader weighs languages and difficulties, and the ranking follows.

// A run's rate in one language under the weights of difficulties. Tasks of different difficulty are different tasks, so
// their errors are joined by square-and-add (Zou and Donner 2008).
function languageScore(run, name) {
  const found = run.languages[name];
  if (!found || found.rate === null) return null;
  const cells = Object.entries(found.cells).map(([difficulty, cell]) => ({ ...cell, share: weight(`d.${difficulty}`) * cell.tasks }));
  const whole = cells.reduce((sum, cell) => sum + cell.share, 0);
  if (!whole) return null;
  if (cells.every((cell) => cell.share === cell.tasks)) return { rate: found.rate, ci95: found.ci95 };
  const used = cells.filter((cell) => cell.share).map((cell) => ({ ...cell, share: cell.share / whole }));
  const rate = used.reduce((sum, cell) => sum + cell.share * cell.rate, 0);
  const joined = (side) => Math.sqrt(used.reduce((sum, cell) => sum + (cell.share * (cell.rate - cell.ci95[side])) ** 2, 0));
  return { rate, ci95: [Math.max(0, rate - joined(0)), Math.min(1, rate + joined(1))] };
}

// The weighted mean over languages. Languages share tasks, so their errors may move together: they are added, which
// is the widest that the interval can be.
function stackScore(run) {
  let whole = 0, rate = 0, low = 0, high = 0;
  for (const name of DATA.languages) {
    const share = weight(`l.${name}`);
    if (!share) continue;
    const found = languageScore(run, name);
    if (!found) return { rate: null, ci95: null, lacks: name };
    whole += share;
    rate += share * found.rate;
    low += share * found.ci95[0];
    high += share * found.ci95[1];
  }
  return whole ? { rate: rate / whole, ci95: [low / whole, high / whole] } : { rate: null, ci95: null, lacks: "" };
}

function stackSection() {
  const outputs = [];
  const slider = (key, label) => {
    const shown = make("output", null, "");
    const input = make("input", {
      type: "range", min: 0, max: 5, step: 0.5, id: `w-${key}`,
      oninput: (event) => change({ weights: { ...state.weights, [key]: Number(event.target.value) } }, "weights"),
    });
    outputs.push(() => {
      input.value = String(weight(key));
      shown.textContent = weight(key) ? `× ${weight(key)}` : "left out";
    });
    return make("div", { class: "weight" }, make("label", { for: `w-${key}` }, label), input, shown);
  };
  const reset = make("button", { type: "button", onclick: () => change({ weights: {} }, "weights") }, "Weigh all alike");
  const sliders = make("div", { class: "weights" },
    make("fieldset", null, make("legend", null, "Languages"), DATA.languages.map((name) => slider(`l.${name}`, name))),
    make("fieldset", null, make("legend", null, "Difficulties"), DIFFICULTIES.map((name) => slider(`d.${name}`, name || "not rated")), reset));
  const list = make("ol", { class: "ranking" });
  const draw = () => {
    for (const output of outputs) output();
    const scored = sortedBy(RUNS.map((run, at) => ({ at, ...stackScore(run) })), (entry) => entry.rate, true);
    list.replaceChildren(...scored.map((entry) => make("li", null,
      make("span", { class: "name" }, LABELS[entry.at]),
      make("span", { class: "figures" }, entry.rate === null ? `unknown${entry.lacks ? `: no ${entry.lacks}` : ""}` : [make("strong", null, percent(entry.rate)), ` ${span(entry.ci95)}`]),
      intervalLine(entry.rate, entry.ci95, `${percent(entry.rate)}, interval ${span(entry.ci95)}`))));
  };
  draw();
  listeners.push((kind) => { if (kind === "weights" || kind === "all") draw(); });
  return section("stack", "Your stack",
    "Weigh what you write; the ranking and the first column of the leaderboard follow, and the address keeps the weights. Intervals are at least as wide as 95 %: languages share tasks, so their errors are taken to move together.",
    sliders, list);
}
