// Elements are only ever made here, and text only ever becomes text: there is no way from data to markup.

const SVG = "http://www.w3.org/2000/svg";
const $ = (id) => document.getElementById(id);
const UNKNOWN = "unknown";

// Characters that cannot be seen, or that move or hide others, are shown by number.
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\p{Cs}/gu;

function plain(text) {
  return String(text).replace(/\r\n/g, "\n").replace(UNSEEN, (sign) =>
    `⟨U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
}

function build(element, given, inside) {
  for (const [name, value] of Object.entries(given || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : plain(value));
  }
  for (const child of inside.flat(3)) {
    if (child === null || child === undefined || child === "") continue;
    element.append(child instanceof Node ? child : document.createTextNode(plain(child)));
  }
  return element;
}

function make(tag, given, ...inside) {
  return build(document.createElement(tag), given, inside);
}

function svg(tag, given, ...inside) {
  return build(document.createElementNS(SVG, tag), given, inside);
}

function say(text) {
  $("said").textContent = plain(text);
}

function percent(rate, digits = 1) {
  if (rate === null || rate === undefined) return "–";
  const text = (100 * rate).toFixed(digits);
  if (rate < 1 && Number(text) === 100) return digits ? "99.9 %" : "99 %";
  if (rate > 0 && Number(text) === 0) return digits ? "0.1 %" : "1 %";
  return `${text} %`;
}

function points(difference) {
  if (difference === null || difference === undefined) return "–";
  const text = (100 * difference).toFixed(1);
  return Number(text) === 0 ? "0.0" : difference > 0 ? `+${text}` : text.replace("-", "−");
}

function span(ci95, word = "–") {
  return ci95 && ci95[0] !== null ? `${(100 * ci95[0]).toFixed(1)}${word}${(100 * ci95[1]).toFixed(1)}` : "";
}

function spanOfPoints(ci95) {
  return ci95 && ci95[0] !== null ? `${points(ci95[0])} to ${points(ci95[1])}` : "";
}

function figure(value, unit = "") {
  if (value === null || value === undefined) return UNKNOWN;
  const text = value === 0 ? "0" : Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
  return unit ? `${text} ${unit}` : text;
}

function bytes(value) {
  return value === null || value === undefined ? UNKNOWN : `${(value / 1e6).toFixed(1)} MB`;
}

function probability(p) {
  return p === null || p === undefined ? "–" : p < 0.0001 ? "< 0.0001" : String(Number(p.toPrecision(2)));
}

function words(name) {
  return name.replaceAll("_", " ");
}

function section(id, title, lead, ...inside) {
  const head = make("h2", { id: `${id}-title`, tabindex: "-1" }, title);
  return make("section", { id, "aria-labelledby": `${id}-title` }, head, lead ? make("p", { class: "lead" }, lead) : null, ...inside);
}
