// Draws the page. What is read first is drawn first.

function themeSwitch() {
  const button = $("theme"), order = ["system", "light", "dark"];
  let now = "system";
  try { now = localStorage.getItem("codegrade-theme") || "system"; } catch { /* a page from a file may have no storage */ }
  const apply = () => {
    if (now === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = now;
    button.textContent = `Theme: ${now}`;
  };
  button.addEventListener("click", () => {
    now = order[(order.indexOf(now) + 1) % order.length];
    try { localStorage.setItem("codegrade-theme", now); } catch { /* as above */ }
    apply();
    say(`Theme: ${now}`);
  });
  if (!order.includes(now)) now = "system";
  apply();
}

function navigation(sections) {
  $("nav").replaceChildren(...sections.map((found) => make("a", {
    href: `#${found.id}`,
    onclick: (event) => {
      event.preventDefault();
      found.scrollIntoView({ block: "start" });
      found.querySelector("h2").focus({ preventScroll: true });
    },
  }, found.querySelector("h2").textContent)));
}

readState();
themeSwitch();
const list = attemptsSection();
const detail = detailDialog(list);
const sections = [
  noticesSection(), boardSection(), stackSection(), ratingsSection(), variantsSection(), failuresSection(), difficultySection(), gapSection(),
  speedSection(), costSection(), reliabilitySection(), list.element, aboutSection(),
].filter(Boolean);
$("main").replaceChildren(...sections, detail.dialog);
$("footer").append(make("p", null, `codegrade ${DATA.codegrade} · ${RUNS.length} ${RUNS.length === 1 ? "run" : "runs"}, ${TOTAL.toLocaleString("en")} attempts · verdicts come from executing the programs`,
  DATA.revealed ? " · hidden cases are shown: do not publish this page" : ""));
navigation(sections);
list.refresh();
detail.show();
document.querySelector(".skip").addEventListener("click", (event) => { event.preventDefault(); list.focus(""); });
const again = () => { readState(); for (const listener of listeners) listener("all"); };
addEventListener("popstate", again);
addEventListener("hashchange", again);
document.documentElement.dataset.ready = "true";
