// A table whose columns sort. Unknown values come last, whichever way it is sorted.

function sortedBy(rows, value, down) {
  const known = (entry) => entry.value !== null && entry.value !== undefined;
  return rows
    .map((row, at) => ({ row, at, value: value(row) }))
    .sort((one, other) => {
      if (known(one) !== known(other)) return known(one) ? -1 : 1;
      if (!known(one)) return one.at - other.at;
      const order = typeof one.value === "string" ? one.value.localeCompare(other.value) : one.value - other.value;
      return (down ? -order : order) || one.at - other.at;
    })
    .map((entry) => entry.row);
}

// columns: {id, head, title, number, value(row), cell(row, above)}; the first one heads its row.
function sortable(id, caption, columns, rows, first) {
  const box = make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption });
  const draw = () => {
    const [by, way] = (state.sorts[id] || first).split(/(?=[+-]$)/);
    const column = columns.find((found) => found.id === by) || columns.find((found) => found.value) || columns[0];
    const down = way === "-";
    const ordered = column.value ? sortedBy(rows, column.value, down) : rows;
    const head = columns.map((found) => {
      if (!found.value) return make("th", { scope: "col", class: found.number ? "number" : "", title: found.title }, found.head);
      const now = found === column ? (down ? "descending" : "ascending") : "none";
      const next = found === column ? (down ? "+" : "-") : found.number ? "-" : "+";
      const press = () => {
        change({ sorts: { ...state.sorts, [id]: found.id + next } }, "sort");
        draw();
        const again = box.querySelector(`button[data-column="${columns.indexOf(found)}"]`);
        if (again) again.focus();
      };
      const mark = now === "none" ? "" : down ? " ↓" : " ↑";
      const button = make("button", { type: "button", class: "sort", title: found.title, "data-column": columns.indexOf(found), onclick: press }, found.head + mark);
      return make("th", { scope: "col", class: found.number ? "number" : "", "aria-sort": now }, button);
    });
    const body = ordered.map((row, at) =>
      make("tr", null, columns.map((found, index) =>
        make(index === 0 ? "th" : "td", { class: found.number ? "number" : "", scope: index === 0 ? "row" : null },
          found.cell(row, at ? ordered[at - 1] : null, found === column, at)))));
    box.replaceChildren(make("table", null, make("caption", null, caption), make("thead", null, make("tr", null, head)), make("tbody", null, body)));
  };
  draw();
  listeners.push((kind) => { if (kind === "all") draw(); });
  return { box, draw };
}

function bareTable(caption, head, rows, numbers = []) {
  const cells = (row) => row.map((cell, at) => make(at ? "td" : "th", { class: numbers.includes(at) ? "number" : "", scope: at ? null : "row" }, cell));
  return make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    make("table", null,
      make("caption", null, caption),
      make("thead", null, make("tr", null, head.map((cell, at) => make("th", { scope: "col", class: numbers.includes(at) ? "number" : "" }, cell)))),
      make("tbody", null, rows.map((row) => make("tr", null, cells(row))))));
}
