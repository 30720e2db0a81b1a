// Small drawings. Each one has its figures in words beside it or in its title: nothing is said by colour alone.

// A rate as a dot on a line from 0 to 100 %, with its interval as a bar.
function intervalLine(rate, ci95, label) {
  if (rate === null || rate === undefined) return null;
  const x = (value) => (2 + 96 * value).toFixed(2);
  return svg("svg", { class: "interval", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": label },
    svg("line", { class: "axis", x1: 2, x2: 98, y1: 5, y2: 5 }),
    ci95 ? svg("rect", { class: "ci", x: x(ci95[0]), width: Math.max(0.5, 96 * (ci95[1] - ci95[0])).toFixed(2), y: 3, height: 4 }) : null,
    svg("rect", { class: "dot", x: (1 + 96 * rate).toFixed(2), width: 2, y: 1, height: 8 }));
}

// Shares of a whole, one colour for each verdict.
function stackedBar(counts, label) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!total) return make("span", { class: "muted" }, "nothing judged");
  let at = 0;
  const parts = counts.map((count, index) => {
    const width = (100 * count) / total;
    const part = count ? svg("rect", { class: `v-${DATA.verdicts[index]}`, x: at.toFixed(3), y: 0, width: width.toFixed(3), height: 10 },
      svg("title", null, `${words(DATA.verdicts[index])}: ${count} of ${total}`)) : null;
    at += width;
    return part;
  });
  return svg("svg", { class: "stacked", viewBox: "0 0 100 10", preserveAspectRatio: "none", role: "img", "aria-label": label }, parts);
}

function verdictLegend(kinds) {
  return make("ul", { class: "legend" }, kinds.map((verdict) =>
    make("li", null, svg("svg", { class: "swatch", viewBox: "0 0 10 10", "aria-hidden": "true" }, svg("rect", { class: `v-${verdict}`, width: 10, height: 10 })), words(verdict))));
}

// Two rates of one run on one line, joined: the gap.
function dumbbell(first, second, names) {
  const x = (value) => 8 + 284 * value;
  return svg("svg", { class: "dumbbell", viewBox: "0 0 300 30", role: "img", "aria-label": `${names[0]} ${percent(first)}, ${names[1]} ${percent(second)}` },
    [0, 0.25, 0.5, 0.75, 1].map((tick) => svg("line", { class: "grid", x1: x(tick), x2: x(tick), y1: 4, y2: 26 })),
    svg("line", { class: "join", x1: x(first), x2: x(second), y1: 15, y2: 15 }),
    svg("circle", { class: "first", cx: x(first), cy: 15, r: 6 }, svg("title", null, `${names[0]}: ${percent(first)}`)),
    svg("rect", { class: "second", x: x(second) - 5, y: 10, width: 10, height: 10 }, svg("title", null, `${names[1]}: ${percent(second)}`)));
}

function niceTop(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((top) => top >= value);
}

// spots: {x, y, ci95, label}; y is a rate. Spots are numbered from 1, as in the list beside the drawing.
function scatter(spots, xTitle) {
  const wide = 640, high = 340, left = 52, right = 20, top = 14, bottom = 46;
  const most = niceTop(Math.max(...spots.map((spot) => spot.x)));
  const x = (value) => left + ((wide - left - right) * value) / most;
  const y = (value) => high - bottom - (high - bottom - top) * value;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const drawn = spots.map((spot, at) => svg("g", { class: "spot" },
    svg("title", null, `${spot.label}: ${figure(spot.x)} tokens/s, ${percent(spot.y)} ${span(spot.ci95)}`),
    spot.ci95 ? svg("line", { class: "whisker", x1: x(spot.x), x2: x(spot.x), y1: y(spot.ci95[0]), y2: y(spot.ci95[1]) }) : null,
    svg("circle", { cx: x(spot.x), cy: y(spot.y), r: 10 }),
    svg("text", { x: x(spot.x), y: y(spot.y) + 4, "text-anchor": "middle" }, String(at + 1))));
  return svg("svg", { class: "scatter", viewBox: `0 0 ${wide} ${high}`, role: "img", "aria-label": `pass@1 against ${xTitle}; the figures are in the list below` },
    ticks.map((tick) => [
      svg("line", { class: "grid", x1: left, x2: wide - right, y1: y(tick), y2: y(tick) }),
      svg("text", { class: "tick", x: left - 6, y: y(tick) + 4, "text-anchor": "end" }, `${100 * tick} %`),
      svg("text", { class: "tick", x: x(tick * most), y: high - bottom + 18, "text-anchor": "middle" }, figure(tick * most))]),
    svg("text", { class: "axis-title", x: (left + wide - right) / 2, y: high - 6, "text-anchor": "middle" }, xTitle),
    drawn);
}
