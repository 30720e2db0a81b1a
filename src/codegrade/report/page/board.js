// The leaderboard: runs by languages, with intervals, and which neighbours cannot be told apart.

function runName(at) {
  const run = RUNS[at];
  return [
    make("span", { class: "name" }, LABELS[at]),
    run.incomplete ? make("span", { class: "badge bad" }, "incomplete") : null,
    run.exclusions.length ? make("span", { class: "badge warn" }, `${run.exclusions.length} excluded`) : null,
  ];
}

function rateCell(found, above, alike) {
  return [
    make("strong", null, percent(found.rate)),
    make("span", { class: "ci-text" }, span(found.ci95)),
    intervalLine(found.rate, found.ci95, `${percent(found.rate)}, 95 % interval ${span(found.ci95)}`),
    alike ? make("span", { class: "alike", title: alike.title }, alike.text) : null,
  ];
}

function boardSection() {
  const rows = RUNS.map((run, at) => at);
  const score = (at) => stackScore(RUNS[at]);
  const columns = [
    { id: "model", head: "model", value: (at) => LABELS[at], cell: (at) => runName(at) },
    {
      id: "stack", head: "your stack", title: "The mean over languages, weighted as below", number: true, value: (at) => score(at).rate,
      cell: (at, above, sorting) => {
        const mine = score(at);
        if (mine.rate === null) return make("span", { class: "muted" }, mine.lacks ? `no ${mine.lacks}` : UNKNOWN);
        const other = above === null ? null : score(above);
        const overlap = sorting && other && other.rate !== null && mine.ci95[0] <= other.ci95[1] && other.ci95[0] <= mine.ci95[1];
        return rateCell(mine, above, overlap ? { text: "≈ above", title: `The intervals of ${LABELS[at]} and ${LABELS[above]} overlap` } : null);
      },
    },
    ...DATA.languages.map((name) => ({
      id: `l.${name}`, head: DATA.stand_ins[name] ? `${name} *` : name, number: true, title: standsIn(name), value: (at) => RUNS[at].languages[name]?.rate ?? null,
      cell: (at, above, sorting) => {
        const mine = RUNS[at].languages[name];
        if (!mine) return make("span", { class: "muted" }, "not asked");
        const pair = sorting && above !== null ? compared(above, at, name) : null;
        const alike = undecided(pair) ? { text: "≈ above", title: `${LABELS[above]} minus ${LABELS[at]}: ${points(pair.difference)} points, ${spanOfPoints(pair.ci95)} over ${pair.tasks} shared tasks: they cannot be told apart` } : null;
        const missing = mine.missing ? make("span", { class: "badge bad" }, `${mine.missing} missing`) : null;
        return [rateCell(mine, above, alike), missing];
      },
    })),
  ];
  const table = sortable("board", "pass@1 and its 95 % interval, per language", columns, rows, "stack-");
  listeners.push((kind) => { if (kind === "weights") table.draw(); });
  const standIns = DATA.languages.filter((name) => DATA.stand_ins[name]);
  const neighbours = RUNS.length > 1 ? neighboursList() : null;
  return section("board", "Leaderboard",
    "Sort by a language to see which neighbours its tasks cannot tell apart (≈ above: the paired 95 % interval of their difference has 0 in it). Under your stack it says less: that two intervals overlap.",
    table.box, standIns.length ? make("p", { class: "warn" }, `* ${standIns.map(standsIn).join("; ")}`) : null, neighbours);
}

function standsIn(name) {
  return DATA.stand_ins[name] ? `${name} is a stand-in for ${DATA.stand_ins[name]}: its numbers are not the database's own` : null;
}

// For each language the order of runs, with what the paired interval of each two neighbours says.
function neighboursList() {
  const lines = DATA.languages.map((name) => {
    const ordered = sortedBy(RUNS.map((run, at) => at).filter((at) => (RUNS[at].languages[name]?.rate ?? null) !== null), (at) => RUNS[at].languages[name].rate, true);
    const parts = ordered.map((at, index) => {
      const pair = index ? compared(ordered[index - 1], at, name) : null;
      const sign = index === 0 ? "" : pair === null ? " | " : undecided(pair) ? " ≈ " : " > ";
      const title = pair ? `${points(pair.difference)} points, ${spanOfPoints(pair.ci95)}, ${pair.tasks} shared tasks, p ${probability(pair.p)}` : index ? "no shared task" : "";
      return [sign ? make("span", { class: "versus", title }, sign) : null, make("span", { title }, `${LABELS[at]} ${percent(RUNS[at].languages[name].rate)}`)];
    });
    return make("li", null, make("strong", null, `${name}: `), parts);
  });
  return make("details", { class: "neighbours" },
    make("summary", null, "Which neighbours can be told apart"),
    make("p", { class: "lead" }, "> told apart; ≈ not told apart by the tasks that both judged; | no task is shared."),
    make("ul", null, lines));
}
