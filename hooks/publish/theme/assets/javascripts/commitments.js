/* Filters and sorts the table of commitments, as the address says. Without it the table is whole. */
(() => {
  const form = document.querySelector("form.controls");
  const body = document.querySelector("table.commitments tbody");
  if (!form || !body) return;
  const rows = [...body.rows];
  const field = (name) => form.elements[name].value;
  const fits = ({ dataset }) =>
    (!field("kind") || dataset.kind === field("kind")) &&
    (!field("who") || dataset.who.split(" ").includes(field("who"))) &&
    (!field("later") || dataset.later === field("later"));
  const sorted = () => {
    const [, back, key] = /^(-?)(.*)$/.exec(field("sort"));
    if (!key) return rows;
    const order = (one, other) => {
      const [a, b] = [one.dataset[key], other.dataset[key]];
      if (!a || !b) return !a - !b; // what is not known comes last
      return (back ? -1 : 1) * a.localeCompare(b);
    };
    return [...rows].sort(order);
  };
  const show = () => {
    rows.forEach((row) => { row.hidden = !fits(row); });
    body.append(...sorted());
    const shown = rows.filter((row) => !row.hidden).length;
    form.querySelector("output").textContent = `${shown} of ${rows.length} shown`;
  };
  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll("select")) {
      select.value = asked.get(select.name) ?? "";
      if (select.selectedIndex < 0) select.value = ""; // an address of long ago
    }
    show();
  };
  let last = null;
  form.addEventListener("change", (event) => {
    const chosen = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    const { target, timeStamp } = event; // keys that name one choice are one step for Back
    const typed = target === last?.target && timeStamp - last.timeStamp < 1000;
    history[typed ? "replaceState" : "pushState"](null, "", chosen.size ? `?${chosen}` : location.pathname);
    last = event;
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", read);
  form.hidden = false;
  read();
})();
