/* The search: a dialog over Pagefind's index, which is fetched when somebody searches. */

const root = new URL("../../", import.meta.url);
const AT_ONCE = 10;
const KINDS = ["kind", "document", "year", "person", "organisation"];
let engine, dialog, input, status, list, more, found = [], shown = 0, turn = 0;

/** Open the dialog, with words to look for if there are any. */
window.search = async (words = "") => {
  if (!dialog) build();
  if (!dialog.open) dialog.showModal();
  if (words) input.value = words;
  input.select();
  engine ??= start();
  await look();
};

async function start() {
  const [pagefind, filters] = await Promise.all([
    import(new URL("pagefind/pagefind.js", root)),
    fetch(new URL("pagefind/filters.json", root)).then((answer) => answer.json()),
  ]);
  await pagefind.init();
  const index = (part) => pagefind.mergeIndex(new URL(`pagefind/${part}/`, root).pathname);
  await Promise.all(filters.further.map(index));
  const numbers = new Map(filters.passages.map((id, number) => [id, number]));
  for (const kind of KINDS) fill(kind, filters.filters[kind]);
  return { pagefind, numbers, filters: filters.filters };
}

function build() {
  const style = make("link", { rel: "stylesheet", href: new URL("assets/stylesheets/search.css", root) });
  document.head.append(style);
  dialog = make("dialog", { className: "search" });
  dialog.setAttribute("aria-label", "Search");
  const form = make("form", { action: new URL("search/", root) });
  form.setAttribute("role", "search");
  input = make("input", { type: "text", id: "__query", name: "q", autocomplete: "off", spellcheck: false });
  const label = make("label", { htmlFor: "__query", textContent: "Words to find; put an exact phrase in “quotation marks”" });
  const close = make("button", { type: "button", className: "control", textContent: "Close" });
  const choices = make("details", {});
  choices.append(make("summary", { textContent: "Narrow the search" }), ...KINDS.map(choice));
  form.append(label, input, close, choices);
  status = make("p", { className: "status" });
  status.setAttribute("role", "status");
  list = make("ol", {});
  more = make("button", { type: "button", className: "more", textContent: "Show more", hidden: true });
  const results = make("div", { className: "results" });
  results.append(list, more);
  dialog.append(form, status, results);
  document.body.append(dialog);

  let timer;
  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 200); });
  form.addEventListener("change", (event) => { if (event.target !== input) look(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); look(); });
  close.addEventListener("click", () => dialog.close());
  more.addEventListener("click", () => show(true));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("a")) dialog.close();
  });
}

function choice(kind) {
  const label = make("label", { textContent: kind[0].toUpperCase() + kind.slice(1) });
  const select = make("select", { name: kind });
  select.append(make("option", { value: "", textContent: "any" }));
  label.append(select);
  label.hidden = true;
  return label;
}

function fill(kind, values = {}) {
  const select = dialog.querySelector(`select[name=${kind}]`);
  for (const [value, passages] of Object.entries(values)) {
    select.append(make("option", { value, textContent: `${value} (${passages.length})` }));
  }
  select.parentElement.hidden = select.length < 2;
}

/** Search, and show the first results unless another search has begun meanwhile. */
async function look() {
  const mine = ++turn;
  const words = straight(input.value).trim();
  const { pagefind, numbers, filters } = await engine.catch(() => ({}));
  if (!pagefind) { tell("There is no search here: its index is missing. The preview of an editor has none."); return; }
  const sets = KINDS.map((kind) => [kind, dialog.querySelector(`select[name=${kind}]`).value])
    .filter(([, value]) => value).map(([kind, value]) => new Set(filters[kind][value]));
  if (!words) { found = []; list.replaceChildren(); more.hidden = true; tell(""); return; }
  const answer = await pagefind.search(words);
  if (mine !== turn) return;
  found = answer.results.filter(({ id }) => sets.every((set) => set.has(numbers.get(id))));
  const phrases = [...words.matchAll(/"([^"]+)"/g)].map(([, phrase]) => fold(phrase));
  if (phrases.length) found = await exact(found, phrases);
  if (mine !== turn) return;
  shown = 0;
  list.replaceChildren();
  await show(false);
  tell(found.length === 1 ? "1 passage" : `${found.length || "No"} passages`);
}

/** Keep the results that have each phrase as it stands: the index knows the stems of words only. */
async function exact(results, phrases) {
  const texts = await Promise.all(results.map((each) => each.data()));
  return results.filter((_, at) => phrases.every((phrase) => whole(fold(texts[at].content), phrase)));
}

function whole(text, phrase) {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}

async function show(focus) {
  const mine = turn;
  const next = await Promise.all(found.slice(shown, shown + AT_ONCE).map((each) => each.data()));
  if (mine !== turn) return;
  const items = next.map(item);
  list.append(...items);
  shown += next.length;
  more.hidden = shown >= found.length;
  if (focus && items.length) items[0].querySelector("a").focus();
}

function item({ raw_url: url, url: full, meta, excerpt }) {
  const place = make("a", { href: new URL((url || full).replace(/^\//, ""), root) });
  place.textContent = meta.place && !meta.place.startsWith("At the top") ? `${meta.title}, ${lower(meta.place)}` : meta.title;
  const words = make("p", {});
  excerpt.split(/(<mark>.*?<\/mark>)/s).forEach((part) => {
    const mark = /^<mark>(.*)<\/mark>$/s.exec(part);
    words.append(mark ? make("mark", { textContent: plain(mark[1]) }) : plain(part));
  });
  const about = make("p", { className: "about", textContent: [meta.date, meta.speaker].filter(Boolean).join(" · ") });
  const entry = make("li", {});
  entry.append(place, about, words);
  return entry;
}

const tell = (words) => { status.textContent = words; };
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
const straight = (text) => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
const fold = (text) => straight(text.normalize("NFC")).toLowerCase().replace(/\s+/g, " ").trim();
const lower = (text) => (/^Paragraph \d/.test(text) ? text.toLowerCase() : text);
const MARKS = { lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'", "#x27": "'" };
const plain = (text) => text.replace(/&(lt|gt|amp|quot|#39|#x27);/g, (_, name) => MARKS[name]);
