/* Narrows a long list to the entries that hold some words. Without this script the list is whole. */
document.querySelectorAll("form.filter").forEach((form) => {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const list = form.closest(".mentioned") ?? form.parentElement;
  const entries = [...list.querySelectorAll(".index > li, .mentioned section")];
  const texts = entries.map((entry) => plain(entry.textContent));
  const parts = new Map(entries.map((entry) => {
    const part = entry.closest("details") ?? entry.parentElement;
    return [part, part.open];
  }));
  const [field] = form.elements;
  field.addEventListener("input", () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    entries.forEach((entry, at) => { entry.hidden = !words.every((word) => texts[at].includes(word)); });
    for (const [part, wasOpen] of parts) {
      const empty = !part.querySelector(":is(li, section):not([hidden])");
      part.open = wasOpen || words.length > 0;
      part.hidden = empty;
      part.previousElementSibling.hidden = empty;
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    form.querySelector("output").textContent = words.length ? `${shown} of ${entries.length}` : "";
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
});
