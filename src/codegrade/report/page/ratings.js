// Bradley–Terry ratings, where at least three runs meet: overall, by category, by language.

function ratingsSection() {
  if (!DATA.ratings.length) return null;
  const titleOf = (found) => (found.kind === "overall" ? "overall" : `${found.kind} ${found.name}`);
  const select = make("select", { id: "ratings-view", onchange: () => draw() },
    DATA.ratings.map((found, at) => make("option", { value: at }, titleOf(found))));
  const place = make("div");
  const draw = () => {
    const found = DATA.ratings[Number(select.value)];
    const elo = (row) => (row.elo === null ? make("span", { class: "muted" }, "none") : [make("strong", null, row.elo.toFixed(0)), make("span", { class: "ci-text" }, `${row.ci95[0].toFixed(0)}–${row.ci95[1].toFixed(0)}`)]);
    const rows = found.standings.map((row) => [[make("span", { class: "name" }, LABELS[row.run]), row.close ? make("span", { class: "alike", title: "The interval of their difference has 0 in it" }, "≈ the next") : null],
      row.place, elo(row), row.won, row.lost, row.alike]);
    place.replaceChildren(
      bareTable(`${titleOf(found)}, ${found.tasks} tasks`, ["model", "place", "Elo, 95 % interval", "won", "lost", "alike"], rows, [1, 2, 3, 4, 5]),
      ...found.problems.map((problem) => make("p", { class: "warn" }, problem)));
  };
  draw();
  return section("ratings", "Ratings", "Bradley–Terry ratings on the Elo scale, from tasks that one passed and the other did not: 1500 is the mean, 400 points more are odds of ten to one. ≈ the next: the two cannot be told apart. What never lost, or shares no task, has no rating.",
    make("p", { class: "controls" }, make("label", { for: "ratings-view" }, "View "), select), place);
}
