/* The search: fills the form that the page has opened, over an index that is fetched for it. */

const url = new URL(import.meta.url);
const folder = new URL("../../pagefind/", url);
const KINDS = ["kind", "document", "year", "person", "organisation"];
const [AT_ONCE, PASSAGES, WORDS, SHORTEST, MANY] = [10, 3, 30, 3, 100];
let make, button, json, JOINT, nearest, read, spans, trimmed, indexes, filters, current;
const vocabulary = new Map();

/** Make a form search; `box` holds the form, a line that tells, and a place for results. */
window.search = async (box, ...makers) => {
  [make, button] = makers;
  const load = (name) => import(new URL(name + url.search, url));
  const [engine, words] = await Promise.all(["search-engine.js", "search-words.js"].map(load));
  ({ json } = engine);
  ({ JOINT, nearest, read, spans, trimmed } = words);
  indexes = await engine.start(folder);
  await new Form(box).begin();
};

class Form {
  #timer;

  constructor(box) {
    this.box = box;
    this.form = box.querySelector("form");
    this.field = this.form.elements.q;
    this.status = box.querySelector(".status");
    this.results = box.querySelector(".results");
    this.on_page = !box.showModal;
    this.choices = make("details", {}, make("summary", {}, "Narrow the search"));
    this.choices.addEventListener("toggle", () => { if (this.choices.open) this.#narrow(); });
    this.form.append(this.choices);
    this.field.addEventListener("input", () => this.#soon(250));
    this.form.addEventListener("change", (event) => { if (event.target !== this.field) this.#soon(0); });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.on_page) { location.href = this.address(); return; }
      history.pushState(null, "", this.address());
      this.look();
    });
    if (this.on_page) addEventListener("popstate", () => this.#read());
  }

  /** Give the address of this search: its words and what narrows it. */
  address() {
    const given = [...new FormData(this.form)].filter(([, value]) => value.trim());
    const query = new URLSearchParams(given).toString();
    return this.form.action.split("?")[0] + (query && `?${query}`);
  }

  get chosen() {
    return KINDS.map((kind) => [kind, this.form.elements[kind]?.value]).filter(([, value]) => value);
  }

  /** Search for what the form holds, instead of what was sought before. */
  async look() {
    if (this.on_page) history.replaceState(null, "", this.address());
    const search = current = new Search(this);
    try {
      await search.run();
    } catch {
      if (search === current) this.tell("The search could not be loaded.", ["Try again", () => this.look()]);
    }
  }

  /** Say something, with a button that does something about it. */
  tell(words, ...buttons) {
    this.status.replaceChildren(words, ...buttons.flatMap((each) => [" ", button(...each)]));
  }

  #soon(pause) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), pause);
  }

  /** Search for what the address holds, or for what has been typed meanwhile. */
  async begin() {
    const query = new URLSearchParams(this.on_page ? location.search : "");
    if (KINDS.some((kind) => query.get(kind)) && !(await this.#narrow())) return;
    for (const kind of KINDS) if (this.form.elements[kind]) this.form.elements[kind].value = query.get(kind) ?? "";
    await this.look();
  }

  /** Fetch the choices, when they are opened or the address holds some; say whether they are there. */
  async #narrow() {
    if (this.choices.querySelector("label")) return true;
    try {
      await loadFilters();
      const kinds = KINDS.filter((kind) => filters.kinds[kind]);
      if (!this.choices.querySelector("label")) this.choices.append(...kinds.map((kind) => choice(kind, filters.kinds[kind])));
      this.choices.open = true;
      return true;
    } catch {
      this.tell("The choices could not be loaded.", ["Try again", () => this.begin()]);
      return false;
    }
  }

  #read() {
    this.field.value = new URLSearchParams(location.search).get("q") ?? "";
    this.begin();
  }
}

/** One search, from its words to what is shown; a later one makes it stale. */
class Search {
  constructor(form) {
    this.form = form;
    this.asked = read(form.field.value);
    this.chosen = form.chosen;
    this.more = button("", () => (this.loose ? this.run(true) : this.#show(true)).catch(() => this.form.look()));
    this.more.className = "more";
  }

  get stale() { return this !== current; }

  async run(whole) {
    const { words, exact } = this.asked;
    const typing = words.length && words.join("").length < SHORTEST && !/^\p{N}+$/u.test(words.join(""));
    if (typing || !(words.length || this.chosen.length)) {
      this.form.results.replaceChildren();
      this.form.tell(typing ? "Go on typing." : "");
      return;
    }
    this.form.tell("Searching…");
    this.list = make("ol", {});
    if (this.chosen.length) await loadFilters();
    // Of a large site the lists of common words, by far the longest, are fetched for who asks.
    const sought = exact && indexes[0].count > 1500 && !whole ? trimmed(words) : words;
    this.loose = sought.length < words.length;
    const parts = await Promise.all(indexes.map((index) => index.search(sought.join(" "), exact && !this.loose)));
    if (this.stale) return;
    const sets = this.chosen.map(([kind, value]) => {
      let page = 0; // the list has the steps from one page to the next
      return new Set(filters.kinds[kind]?.[value]?.map((step) => (page += step)));
    });
    this.found = parts.flat().filter(({ id }) => sets.every((set) => set.has(filters.numbers.get(id))));
    if (words.length) this.found.sort((one, other) => other.score - one.score);
    this.next = this.dropped = 0;
    await this.#show(false);
    if (this.stale) return;
    this.form.results.replaceChildren(this.list, this.more);
    this.#count();
    if (whole) this.list.querySelector("a")?.focus();
    await this.#suggest();
  }

  /** Fetch and show some more; a phrase that turns out to stand there otherwise is left out. */
  async #show(focus) {
    const items = [];
    const last = Math.min(this.found.length, this.next + 2 * AT_ONCE); // never all candidates
    while (items.length < AT_ONCE && this.next < last) {
      const some = this.found.slice(this.next, Math.min(last, this.next + AT_ONCE - items.length));
      const pages = await Promise.all(some.map((each) => each.page()));
      if (this.stale) return;
      this.next += some.length;
      const made = pages.map((page, at) => item(page, some[at].places, this.asked)).filter(Boolean);
      this.dropped += some.length - made.length;
      items.push(...made);
    }
    this.list.append(...items);
    this.more.hidden = this.next >= this.found.length;
    this.more.textContent = this.loose ? "Look in all of them" : "Show more";
    if (focus) { this.#count(); items[0]?.querySelector("a").focus(); }
  }

  /** Tell how many there are: at most so many, while phrases are not held against all of them. */
  #count() {
    const count = this.found.length - this.dropped;
    const open = this.asked.phrases.length && this.next < this.found.length;
    const what = count === 1 ? "document" : "documents";
    const none = open && !this.list.children.length ? `None of the first ${this.next} has these words together. ` : "";
    this.form.tell(`${none}${open && count ? "At most " : ""}${(count || "No").toLocaleString("en-GB")} ${what}`);
  }

  /** Offer the word that was meant in place of one that no page has. */
  async #suggest() {
    const shown = [...this.list.querySelectorAll("mark")].map((mark) => mark.textContent.toLowerCase());
    for (const word of this.asked.words) {
      if (word.length < 4 || shown.some((mark) => mark.includes(word))) continue;
      const known = await wordsLike(word);
      if (this.stale) return;
      if (known.some((each) => each.startsWith(word))) continue;
      const meant = nearest(word, known);
      if (!meant) continue;
      const better = this.form.field.value.replace(new RegExp(word, "iu"), meant);
      const take = () => { this.form.field.value = better; this.form.field.focus(); this.form.look(); };
      this.form.tell(`${this.form.status.textContent}. Did you mean`, [better, take]);
      return;
    }
  }
}

async function wordsLike(word) {
  const letter = word.codePointAt(0).toString(16);
  if (!vocabulary.has(letter)) {
    vocabulary.set(letter, await json(new URL(`words/${letter}.json`, folder)).catch(() => []));
  }
  return vocabulary.get(letter);
}

async function loadFilters() {
  if (filters) return;
  const load = (name) => json(new URL(`filters/${name}.json`, folder));
  const manifest = await json(new URL("search.json", folder));
  const kinds = KINDS.filter((kind) => manifest.filters.includes(kind));
  const [pages, ...values] = await Promise.all(["pages", ...kinds].map(load));
  const numbers = new Map(pages.map((id, number) => [id, number]));
  filters = { numbers, kinds: Object.fromEntries(kinds.map((kind, at) => [kind, values[at]])) };
}

/** Make a choice: a list to choose from, or a field that proposes where it is long. */
function choice(kind, values) {
  const label = make("label", {}, kind[0].toUpperCase() + kind.slice(1));
  const options = Object.entries(values).map(([value, pages]) =>
    make("option", { value }, `${value} (${pages.length})`));
  if (options.length > MANY) {
    const list = make("datalist", { id: `__${kind}` }, ...options);
    const field = make("input", { name: kind, autocomplete: "off" });
    field.setAttribute("list", list.id);
    label.append(field, list);
  } else {
    label.append(make("select", { name: kind }, make("option", { value: "" }, "any"), ...options));
  }
  return label;
}

/** Make the entry of a page, with its best passages; none if a phrase is not there after all. */
function item({ content, anchors, meta, url: path }, places, { phrases }) {
  const words = content.split(" ");
  const passages = cut(words, anchors);
  const hits = new Map(places.map(({ at, weight }) => [at, weight]));
  for (const phrase of phrases) {
    const found = passages.flatMap(({ start, end }) =>
      spans(words.slice(start, end), phrase).map(([from, to]) => [start + from, start + to]));
    if (!found.length && !spans(Object.values(meta).join(` ${JOINT} `).split(" "), phrase).length) return null;
    if (phrases.length === 1) hits.clear();
    for (const [from, to] of found) for (let at = from; at <= to; at += 1) hits.set(at, 1);
  }
  const all = passages.map((each) => ({ ...each, score: score(each, hits) })).filter((each) => each.score);
  const bodies = (some) => some.filter(({ from, end }) => from < end); // a heading alone says little
  const scored = [bodies(all), all].find((some) => some.length) ?? bodies(passages).slice(0, 1);
  const best = scored.sort((one, other) => other.score - one.score).slice(0, PASSAGES).sort((one, other) => one.start - other.start);
  const address = new URL(`..${path}`, folder);
  const more = scored.length > PASSAGES ? `${PASSAGES} of ${scored.length} passages` : "";
  const about = [meta.kind, meta.date, meta.speaker, more].filter(Boolean).map(plain).join(" · ");
  return make("li", {},
    make("p", { className: "title" }, make("a", { href: address }, plain(meta.title))),
    make("p", { className: "about" }, about),
    ...best.map((passage) => shown(address, passage, words, hits)));
}

/** Cut the words of a page at its anchors; a heading is the place of the words below it. */
function cut(words, anchors) {
  let heading = "";
  const starts = anchors.map(({ id, text, location }) => {
    if (text) heading = text.replaceAll(JOINT, " ").trim();
    const number = /^(?:para_(?=\d)|n(?=\d|rec\d))(\S+)$/.exec(id);
    const from = location + (text ? text.split(" ").length : 0);
    return { id, start: location, from, place: number ? `Paragraph ${number[1].replace("rec", "rec. ")}` : heading };
  });
  if (starts[0]?.start !== 0) starts.unshift({ id: "", start: 0, from: 0, place: "" });
  return starts.map((each, at) => ({ ...each, end: starts[at + 1]?.start ?? words.length }));
}

/** Weigh a passage by what is found in it. */
function score({ start, end }, hits) {
  let sum = 0;
  for (const [at, weight] of hits) if (at >= start && at < end) sum += weight;
  return sum;
}

/** Show the stretch of a passage with the most of what is sought. */
function shown(page, { id, from, end, place }, words, hits) {
  const marked = [...hits.keys()].filter((at) => at >= from && at < end).sort((one, other) => one - other);
  const within = (start) => marked.filter((at) => at >= start && at < start + WORDS).length;
  const dense = marked.reduce((best, at) => (within(at) > within(best) ? at : best), marked[0] ?? from);
  const first = Math.max(from, Math.min(dense - 5, end - WORDS));
  const last = Math.min(end, first + WORDS);
  const text = place ? [make("span", { className: "place" }, `${place}:`), " "] : [];
  if (first > from + 1) text.push("… ");
  for (let at = first; at < last; at += 1) {
    const word = plain(words[at]).trim();
    if (word) text.push(hits.has(at) ? make("mark", {}, word) : word, " ");
  }
  if (last < end) text.push("…");
  return make("p", { className: "passage" }, make("a", { href: new URL(id ? `#${id}` : "", page) }, ...text));
}

const plain = (words = "") => words.replaceAll(JOINT, " ");
