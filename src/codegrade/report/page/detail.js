// One attempt, opened: its texts are unpacked only now.

const LONG = 20000;
const unpacked = new Map();

async function unpack(id) {
  if (!unpacked.has(id)) {
    const packed = Uint8Array.from(atob($(id).textContent.trim()), (sign) => sign.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    unpacked.set(id, JSON.parse(await new Response(stream).text()));
    if (unpacked.size > 4) unpacked.delete([...unpacked.keys()].find((known) => known !== "prompts" && known !== id));
  }
  return unpacked.get(id);
}

// Text in a box that scrolls; a long one shows its beginning first. `lit` is the range to highlight.
function textBox(label, given, lit) {
  const [text, more] = Array.isArray(given) ? given : [given, 0];
  const box = make("pre", { class: "text", tabindex: "0", role: "region", "aria-label": label, dir: "ltr" });
  const fill = (end) => {
    const [from, to] = lit ? [Math.min(lit[0], end), Math.min(lit[1], end)] : [0, 0];
    const parts = [text.slice(0, from), to > from ? make("mark", { title: "the program that was judged" }, text.slice(from, to)) : null, text.slice(to, end)];
    box.replaceChildren(...parts.filter(Boolean).map((part) => (part instanceof Node ? part : document.createTextNode(plain(part)))));
  };
  const start = lit && lit[0] < LONG ? Math.max(LONG, Math.min(lit[1], 2 * LONG)) : LONG;
  fill(start);
  const rest = text.length > start ? make("button", { type: "button", onclick: () => { fill(text.length); rest.remove(); box.focus(); } }, `Show all ${text.length.toLocaleString("en")} characters`) : null;
  return make("div", { class: "text-box" }, make("h3", null, label), box, rest, more ? make("p", { class: "warn" }, `${more.toLocaleString("en")} more characters are in the run's folder.`) : null);
}

function figuresOf(entry) {
  const known = (name) => field(entry, name);
  const seconds = (value) => (value === null ? UNKNOWN : `${figure(value)} s`);
  const pairs = [
    ["cases passed", known("cases") ? `${known("passed")} of ${known("cases")}` : "none was run"],
    ["first case that failed", known("case") === null ? "–" : `number ${known("case") + 1}`],
    ["CPU time", seconds(known("cpu"))], ["wall-clock time", seconds(known("wall"))], ["peak memory", bytes(known("memory"))],
    ["prompt tokens", figure(known("prompt_tokens"))], ["reply tokens", figure(known("tokens"))], ["tokens/s", figure(known("speed"))],
    ["first token after", seconds(known("first"))], ["reply took", seconds(known("total"))],
    ["difficulty", nameOf(entry, "difficulty") || UNKNOWN], ["category", nameOf(entry, "category") || UNKNOWN],
  ];
  if (known("marks") & 1) pairs.push(["seen twice", "the verdict was confirmed, alone on the machine"]);
  if (known("marks") & 2) pairs.push(["unproven", "no reference ships with the task"]);
  return make("dl", null, pairs.map(([name, value]) => make("div", null, make("dt", null, name), make("dd", null, value))));
}

function detailDialog(list) {
  const content = make("div", { class: "content" });
  const leave = () => change({ attempt: "" }, "attempt");
  const button = (text, title, onclick) => make("button", { type: "button", title, onclick }, text);
  const dialog = make("dialog", { id: "detail", "aria-labelledby": "detail-title" },
    make("div", { class: "dialog-bar" },
      button("← Previous", "Left arrow", () => list.step(-1)), button("Next →", "Right arrow", () => list.step(1)),
      button("Close", "Escape", leave)),
    content);
  dialog.addEventListener("cancel", (event) => { event.preventDefault(); leave(); });
  dialog.addEventListener("click", (event) => { if (event.target === dialog) leave(); });
  dialog.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("pre")) return;
    if (event.key === "ArrowLeft") list.step(-1);
    else if (event.key === "ArrowRight") list.step(1);
  });
  let last = "";
  const show = async () => {
    if (!state.attempt) {
      if (dialog.open) { dialog.close(); list.focus(last); }
      return;
    }
    const name = last = state.attempt;
    const entry = findAttempt(name);
    if (entry < 0) content.replaceChildren(make("h2", { id: "detail-title" }, "No such attempt"), make("p", null, `This page has no attempt ${name}.`));
    else content.replaceChildren(...opening(entry));
    if (!dialog.open) dialog.showModal();
    if (entry < 0) return;
    try {
      const [texts, prompts] = await Promise.all([unpack(`texts-${runOf[entry]}`), unpack("prompts")]);
      if (state.attempt === name) content.append(...textsOf(entry, texts[atOf[entry]], prompts));
    } catch (error) {
      content.append(make("p", { class: "bad" }, `The texts of this attempt cannot be unpacked here: ${error}`));
    }
    dialog.dataset.ready = name;
  };
  listeners.push((kind) => { if (kind === "attempt" || kind === "all") show(); });
  return { dialog, show };
}

function opening(entry) {
  const run = RUNS[runOf[entry]], verdict = nameOf(entry, "verdict");
  return [
    make("h2", { id: "detail-title" }, `${nameOf(entry, "task")} in ${nameOf(entry, "language")}`),
    make("p", { class: "lead" }, `${LABELS[runOf[entry]]} · run ${run.id} · sample ${field(entry, "sample")}`),
    make("p", null, make("span", { class: `verdict t-${verdict}` }, words(verdict)), " ", nameOf(entry, "detail")),
    figuresOf(entry),
  ];
}

function textsOf(entry, found, prompts) {
  const prompt = prompts[found.prompt];
  const lit = found.span;
  const why = found.reply === undefined || lit || !found.program ? null
    : make("p", { class: "lead" }, "The program is no single piece of this reply: it was put together from it (imports, starter code, several blocks).");
  return [
    found.message ? textBox("What the compiler, the run or the database said", found.message) : null,
    found.hidden ? textBox("The hidden case that failed", found.hidden) : null,
    found.reply === undefined ? make("p", { class: "muted" }, "The reply is not stored.") : [textBox(lit ? "Reply, with the program that was judged" : "Reply", found.reply, lit), why],
    found.finish ? make("p", { class: "lead" }, `The server ended the reply with: ${found.finish}`) : null,
    found.reasoning && found.reasoning.length ? make("details", null, make("summary", null, "Reasoning"), textBox("Reasoning", found.reasoning)) : null,
    prompt === undefined ? make("p", { class: "muted" }, `The prompt is not in this page: its task was not at hand as it was asked${found.prompt ? ` (SHA-256 ${found.prompt.slice(0, 16)}…)` : ""}.`) : textBox("Prompt", prompt),
  ].flat().filter(Boolean);
}
