/* The controls of the frame: menu, colours, search; and what is folded away opens. */
(() => {
  const find = (selector) => document.querySelector(selector);
  const here = document.currentScript.src;

  /* Menu: a modal dialog keeps the focus, and gives it back. What is on this page stands first. */
  const menu = find("#__menu");
  const opener = find(".menu-button");
  const own = find(".contents")?.cloneNode(true);
  if (own) {
    own.className = "";
    menu.firstElementChild.after(own);
  }
  opener.addEventListener("click", () => {
    menu.inert = false;
    menu.showModal();
    opener.setAttribute("aria-expanded", "true");
  });
  menu.addEventListener("close", () => {
    menu.inert = true;
    opener.setAttribute("aria-expanded", "false");
  });
  menu.addEventListener("click", (event) => {
    if (event.target === menu || event.target.closest("a, .close")) menu.close();
  });
  matchMedia("(min-width: 76.25em)").addEventListener("change", () => menu.close());

  /* Colours */
  const palette = find(".colours");
  const names = { system: "as the system has them", light: "light", dark: "dark" };
  const tell = () => { palette.lastElementChild.textContent = `Colours: ${names[colours.chosen]}`; };
  palette.hidden = false;
  palette.addEventListener("click", () => {
    const order = Object.keys(names);
    colours.chosen = order[(order.indexOf(colours.chosen) + 1) % order.length];
    tell();
  });
  tell();

  /* Search: the field is there at once, so that no key is lost; the rest is fetched meanwhile. */
  const make = (tag, properties, ...inside) => {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...inside);
    return made;
  };
  const button = (textContent, onclick) => make("button", { type: "button", className: "control", textContent, onclick });
  const link = find(".search-link");
  let box, loading, tries = 0;
  function fill(place) {
    document.head.append(make("link", { rel: "stylesheet", href: new URL("../stylesheets/search.css", here) }));
    const words = "Words to find; put an exact phrase in “quotation marks”";
    const form = make("form", { action: link.href, role: "search" },
      make("label", { htmlFor: "__query", textContent: words }),
      make("input", { type: "text", id: "__query", name: "q", autocomplete: "off", spellcheck: false }));
    if (place.showModal) {
      form.append(button("Close", () => place.close()));
      place.addEventListener("click", (event) => {
        if (event.target === place || event.target.closest("a")) place.close();
      });
    }
    place.append(form, make("p", { className: "status", role: "status" }), make("div", { className: "results" }));
    form.elements.q.addEventListener("input", load);
    return place;
  }
  /* The policy of the page lets a script of ours add another one, but not import it. */
  const fetched = (src) => new Promise((onload, onerror) => {
    document.head.append(make("script", { type: "module", src, onload, onerror }));
  });
  function load() {
    const status = box.querySelector(".status");
    loading ??= (async () => {
      status.textContent = "Loading…";
      try {
        const script = new URL("search.js", here);
        if (tries) script.search = `again=${tries}`; // browsers remember a failure
        await fetched(script);
        await window.search(box, make, button);
      } catch {
        [loading, tries] = [null, tries + 1];
        status.replaceChildren("The search could not be loaded. ", button("Try again", load));
      }
    })();
  }
  function search() {
    if (!box) {
      box = fill(make("dialog", { className: "search", ariaLabel: "Search" }));
      document.body.append(box);
    }
    if (box.showModal && !box.open) box.showModal();
    box.querySelector("input").select();
    load();
  }
  Object.assign(link, { role: "button", ariaHasPopup: "dialog", ariaKeyShortcuts: "/" });
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    search();
  });
  link.addEventListener("keydown", (event) => {
    if (event.key === " ") { event.preventDefault(); search(); }
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, dialog, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search();
  });
  if (find("#__search")) {
    box = fill(find("#__search"));
    box.querySelector("input").value = new URLSearchParams(location.search).get("q") ?? "";
    if (location.search) load();
  }

  /* A table saved from a page says that it is UTF-8: else Excel takes its letters for others. */
  document.addEventListener("click", async (event) => {
    const table = event.target.closest("a[download][href$='.csv']");
    if (!table) return;
    event.preventDefault();
    try {
      const href = URL.createObjectURL(new Blob(["\ufeff", await (await fetch(table)).blob()]));
      make("a", { href, download: table.href.split("/").pop() }).click();
    } catch { location.assign(table); } // a copy on a disk
  });

  /* What is folded away opens for whoever is led there; some browsers do so by themselves. */
  const unfold = () => {
    const there = find(":target");
    if (there?.nextElementSibling?.matches("details.plain")) there.nextElementSibling.open = true;
    if (!there?.closest("details:not([open])")) return;
    for (let fold = there.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    there.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  addEventListener("load", unfold);
})();
