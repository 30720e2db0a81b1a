// What went wrong, how, and on what; and what the reader must know before believing any of it.

function noticesSection() {
  const notes = [];
  RUNS.forEach((run, at) => {
    if (run.incomplete) notes.push(make("li", { class: "bad" }, make("strong", null, LABELS[at]), `: ${run.incomplete}`));
    for (const found of run.exclusions) notes.push(make("li", { class: "warn" }, make("strong", null, LABELS[at]), `: EXCLUDED ${found.task} in ${found.language}: ${found.problem}`));
    if (run.failures.length) {
      const total = run.failures.length + run.more_failures;
      notes.push(make("li", null, make("details", null,
        make("summary", null, `${LABELS[at]}: ${total} ${total === 1 ? "attempt" : "attempts"} without a verdict, and why`),
        make("ul", null, run.failures.map((found) => make("li", null, `${found.stage}: ${found.task} in ${found.language}${found.sample ? `, sample ${found.sample}` : ""}: ${found.error}`)),
          run.more_failures ? make("li", null, `${run.more_failures} more are in failures.jsonl`) : null))));
    }
    for (const [name, found] of Object.entries(run.languages)) {
      if (found.unproven.length) notes.push(make("li", null, make("strong", null, LABELS[at]), `: unproven in ${name} (no reference ships with the task): ${found.unproven.slice(0, 12).join(", ")}${found.unproven.length > 12 ? ` and ${found.unproven.length - 12} more` : ""}`));
    }
  });
  return notes.length ? section("notices", "Read this first", null, make("ul", { class: "notices" }, notes)) : null;
}

function failuresSection() {
  const kinds = DATA.verdicts.filter((_, index) => RUNS.some((run) => Object.values(run.languages).some((found) => found.verdicts[index])));
  const blocks = DATA.languages.map((name) => {
    const rows = RUNS.map((run, at) => ({ at, found: run.languages[name] })).filter((entry) => entry.found);
    const told = (counts) => counts.map((count, index) => (count ? `${words(DATA.verdicts[index])} ${count}` : null)).filter(Boolean).join(", ");
    return make("div", { class: "block" }, make("h3", null, name), rows.map(({ at, found }) =>
      make("div", { class: "bar-row" }, make("span", { class: "name" }, LABELS[at]), stackedBar(found.verdicts, `${LABELS[at]} in ${name}: ${told(found.verdicts)}`))));
  });
  const rows = RUNS.flatMap((run, at) => Object.entries(run.languages).map(([name, found]) =>
    [LABELS[at], name, found.attempts, ...kinds.map((kind) => found.verdicts[DATA.verdicts.indexOf(kind)]), found.missing]));
  const head = ["model", "language", "attempts", ...kinds.map(words), "missing"];
  return section("failures", "Verdicts per language", "The share of each verdict among what was judged.",
    verdictLegend(kinds), make("div", { class: "blocks" }, blocks),
    make("details", null, make("summary", null, "The same as a table"), bareTable("Verdicts per run and language", head, rows, head.map((_, at) => at).slice(2))));
}

function difficultySection() {
  if (DIFFICULTIES.length < 2) return null;
  const select = make("select", { id: "split-language", onchange: () => draw() }, DATA.languages.map((name) => make("option", { value: name }, name)));
  const place = make("div");
  const draw = () => {
    const name = select.value;
    const rows = RUNS.map((run, at) => ({ at, cells: run.languages[name]?.cells })).filter((entry) => entry.cells);
    place.replaceChildren(bareTable(`pass@1 by difficulty in ${name}`, ["model", ...DIFFICULTIES.map((level) => level || "not rated")],
      rows.map(({ at, cells }) => [LABELS[at], ...DIFFICULTIES.map((level) => {
        const cell = cells[level];
        return cell ? [make("strong", null, percent(cell.rate)), make("span", { class: "ci-text" }, `${span(cell.ci95)} of ${cell.tasks}`), intervalLine(cell.rate, cell.ci95, percent(cell.rate))] : make("span", { class: "muted" }, "no task");
      })]), DIFFICULTIES.map((_, at) => at + 1)));
  };
  draw();
  return section("difficulty", "Difficulty", null, make("p", { class: "controls" }, make("label", { for: "split-language" }, "Language "), select), place);
}

function reliabilitySection() {
  const at = (name) => DATA.verdicts.indexOf(name);
  const rows = RUNS.map((run, index) => {
    const all = Object.values(run.languages);
    const sum = (kind) => all.reduce((total, found) => total + found.verdicts[at(kind)], 0);
    const attempts = all.reduce((total, found) => total + found.attempts, 0);
    const [bare, cut] = [sum("no_code"), sum("truncated")];
    return { index, attempts, bare, cut, missing: all.reduce((total, found) => total + found.missing, 0), share: attempts ? (bare + cut) / attempts : null };
  });
  const number = (id, head, value, cell) => ({ id, head, number: true, value, cell: cell || ((row) => String(value(row))) });
  const table = sortable("reliability", "Replies that never became a program", [
    { id: "model", head: "model", value: (row) => LABELS[row.index], cell: (row) => LABELS[row.index] },
    number("share", "no program", (row) => row.share, (row) => percent(row.share)),
    number("bare", "no code in the reply", (row) => row.bare),
    number("cut", "truncated", (row) => row.cut),
    number("attempts", "judged", (row) => row.attempts),
    number("missing", "missing", (row) => row.missing),
  ], rows, "share+");
  return section("reliability", "Reliability", "A truncated reply hit its token limit before the program was whole. Missing attempts are ours or the server's, never the model's score.", table.box);
}

function gapSection() {
  const found = RUNS.flatMap((run, at) => run.gaps.map((gap) => ({ at, gap })));
  if (!found.length) return null;
  return section("gap", "MySQL and Oracle", "The same SQL tasks on both dialects: difference in percentage points with its paired 95 % interval.",
    [...new Set(found.filter(({ gap }) => gap.stand_in).map(({ gap }) => gap.second))].map((name) =>
      make("p", { class: "warn" }, `${standsIn(name)}. What it cannot judge is undetermined, neither passed nor failed; the rate then has bounds.`)),
    bareTable("The gap of each run", ["model", "", "rates", "", "", "difference", "95 % interval", "exact p"], found.map(({ at, gap }) => gapRow(at, gap)), [5, 6, 7]),
    found.map(({ at, gap }) => gapDetails(at, gap)));
}

function gapRow(at, gap) {
  const judged = gap.judged, low = gap.undetermined_failing, high = gap.undetermined_passing;
  const bounds = low && low.tasks ? make("span", { class: "ci-text" }, `${percent(low.second)}–${percent(high.second)} with ${gap.undetermined} undetermined`) : null;
  const unclear = [gap.undetermined && !bounds ? `${gap.undetermined} undetermined` : null, gap.missing.first + gap.missing.second ? `${gap.missing.first + gap.missing.second} missing` : null].filter(Boolean);
  return [
    [LABELS[at], unclear.map((text) => make("span", { class: "badge bad" }, text))],
    judged.tasks ? dumbbell(judged.first, judged.second, [gap.first, gap.second]) : make("span", { class: "muted" }, "no task has a verdict on both yet"),
    [make("span", { class: "ci-text" }, `● ${gap.first}`), make("strong", null, percent(judged.first))], [make("span", { class: "ci-text" }, `■ ${gap.second}`), make("strong", null, percent(judged.second)), bounds], make("span", { class: "ci-text" }, `${judged.tasks} tasks`),
    points(judged.difference), spanOfPoints(judged.ci95), probability(judged.p_value)];
}

function gapDetails(at, gap) {
  const judged = gap.judged;
  const bound = (label, result) => (result && result.tasks ? [label, result.tasks, percent(result.first), percent(result.second), points(result.difference), spanOfPoints(result.ci95), probability(result.p_value)] : null);
  const rows = [bound("judged on both", judged), bound("undetermined failing", gap.undetermined_failing), bound("undetermined passing", gap.undetermined_passing)].filter(Boolean);
  return make("details", { class: "block wide" },
    make("summary", null, `${LABELS[at]}: tasks that flip, and why replies fail on ${gap.second}`),
    gap.asked_in ? make("p", { class: "lead" }, `The replies judged as ${gap.second} were asked for as ${gap.asked_in}.`) : null,
    judged.tasks ? make("p", { class: "lead" }, `Accepted on both ${figure(judged.table.both)}, only on ${gap.first} ${figure(judged.table.first_only)}, only on ${gap.second} ${figure(judged.table.second_only)}, on neither ${figure(judged.table.neither)} tasks.`) : null,
    rows.length ? bareTable("The difference", ["tasks", "how many", gap.first, gap.second, "difference", "95 % interval", "exact p"], rows, [1, 2, 3, 4, 5, 6]) : null,
    gap.errors.length ? bareTable(`Not accepted on ${gap.second}`, ["why", "replies", "for example", "which says"],
      gap.errors.slice(0, 12).map((error) => [error.code, error.count, attemptLink(RUNS[at].id, error.example), error.message]), [1]) : null,
    flips(`passed on ${gap.first}, not on ${gap.second}`, gap.first_ahead), flips(`passed on ${gap.second}, not on ${gap.first}`, gap.second_ahead),
    gap.undetermined ? make("p", null, `Undetermined: ${Object.entries(gap.constructs).map(([name, count]) => `${name} (${count})`).join(", ")}`) : null,
    gap.missing.first + gap.missing.second ? make("p", { class: "warn" }, `Missing for other reasons: ${gap.missing.first} attempts on ${gap.first}, ${gap.missing.second} on ${gap.second}.`) : null,
    gap.excluded.length ? make("p", { class: "warn" }, `Left out, because a reference does not pass: ${gap.excluded.map((entry) => `${entry.task} in ${entry.language}`).join(", ")}`) : null);
}

function flips(label, tasks) {
  if (!tasks.length) return make("p", null, `${label}: 0`);
  return make("details", null, make("summary", null, `${label}: ${tasks.length}`), make("p", null, tasks.join(", ")));
}

function attemptLink(id, key) {
  const name = `${id}/${key.language}/${key.sample}/${key.task}`;
  return make("a", { href: `#attempt=${encodeURIComponent(name)}`, onclick: (event) => { event.preventDefault(); change({ attempt: name }, "attempt"); } },
    `${key.task}${key.sample ? `, sample ${key.sample}` : ""}`);
}

function aboutSection() {
  const labels = [...new Set(RUNS.flatMap((run) => Object.keys(run.facts)))];
  return section("about", "What was measured", null,
    bareTable("Model, place and machine of each run, as recorded", ["model", "run", ...labels],
      RUNS.map((run, at) => [LABELS[at], run.id, ...labels.map((label) => run.facts[label] || UNKNOWN)])));
}
