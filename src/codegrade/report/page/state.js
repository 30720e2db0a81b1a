// What the reader chose, kept in the address behind the #, so that a view can be sent to someone else.

const DATA = JSON.parse($("data").textContent);
const RUNS = DATA.runs;
const NAMES = DATA.names;
const DIFFICULTIES = ["easy", "medium", "hard", ""].filter((name) =>
  RUNS.some((run) => Object.values(run.languages).some((language) => language.cells[name])));

const LABELS = RUNS.map((run) => run.label);

// A language may be called "constructor": nothing is found in these but what the data has.
for (const run of RUNS) {
  for (const found of [run.languages, run.facts, ...Object.values(run.languages).map((language) => language.cells)]) Object.setPrototypeOf(found, null);
}
Object.setPrototypeOf(DATA.stand_ins, null);

const state = { weights: {}, sorts: {}, run: "", lang: "", verdict: "", q: "", attempt: "", a: null, b: null };
const listeners = [];

function readState() {
  const given = new URLSearchParams(location.hash.slice(1));
  state.weights = {};
  for (const [name, value] of pairsOf(given.get("w"))) {
    const weight = Number(value);
    if (Number.isFinite(weight) && weight >= 0 && weight <= 10) state.weights[name] = weight;
  }
  state.sorts = Object.fromEntries(pairsOf(given.get("sort")));
  for (const name of ["run", "lang", "verdict", "q", "attempt"]) state[name] = given.get(name) || "";
  for (const name of ["a", "b"]) {
    const at = RUNS.findIndex((run) => run.id === given.get(name));
    state[name] = at < 0 ? null : at;
  }
}

function pairsOf(text) {
  return (text || "").split(",").filter(Boolean).map((part) => {
    const at = part.lastIndexOf(":");
    return [part.slice(0, at), part.slice(at + 1)];
  });
}

function address() {
  const found = new URLSearchParams();
  const joined = (pairs) => pairs.map(([name, value]) => `${name}:${value}`).join(",");
  const weights = Object.entries(state.weights).filter(([, value]) => value !== 1);
  if (weights.length) found.set("w", joined(weights));
  const sorts = Object.entries(state.sorts);
  if (sorts.length) found.set("sort", joined(sorts));
  for (const name of ["run", "lang", "verdict", "q", "attempt"]) if (state[name]) found.set(name, state[name]);
  for (const name of ["a", "b"]) if (state[name] !== null) found.set(name, RUNS[state[name]].id);
  return `#${found}`;
}

function change(changes, kind = "filter") {
  Object.assign(state, changes);
  const to = address();
  if (to !== location.hash) {
    if (kind === "attempt") history.pushState(null, "", to);
    else history.replaceState(null, "", to);
  }
  for (const listener of listeners) listener(kind);
}

function weight(name) {
  return state.weights[name] ?? 1;
}

const PAIRS = new Map();
for (const pair of DATA.pairs) PAIRS.set(`${pair.a} ${pair.b} ${pair.language}`, pair);

// How run a compares with run b in a language ("" is all of them): a − b; null where they share no task.
function compared(a, b, language) {
  const found = PAIRS.get(`${Math.min(a, b)} ${Math.max(a, b)} ${language}`);
  if (!found || a < b) return found || null;
  const [low, high] = found.ci95;
  return {
    ...found, a, b,
    rates: [found.rates[1], found.rates[0]],
    difference: -found.difference,
    ci95: [-high, -low],
    only: [found.only[1], found.only[0]],
  };
}

function undecided(pair) {
  return pair !== null && pair.ci95[0] !== null && pair.ci95[0] <= 0 && pair.ci95[1] >= 0;
}
