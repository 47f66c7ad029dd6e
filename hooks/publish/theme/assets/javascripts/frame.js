/* The controls of the frame: menu, colours, search, and tables that scroll. */
(() => {
  const find = (selector) => document.querySelector(selector);
  const here = document.currentScript.src;

  /* Menu: a modal dialog keeps the focus, and gives it back. */
  const menu = find("#__menu");
  const opener = find(".menu-button");
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
  const link = find(".search-link");
  let box, loading, tries = 0;
  function fill(place) {
    document.head.append(make("link", { rel: "stylesheet", href: new URL("../stylesheets/search.css", here) }));
    const words = "Words to find; put an exact phrase in “quotation marks”";
    const form = make("form", { action: link.href },
      make("label", { htmlFor: "__query", textContent: words }),
      make("input", { type: "text", id: "__query", name: "q", autocomplete: "off", spellcheck: false }));
    form.setAttribute("role", "search");
    if (place.showModal) {
      const close = make("button", { type: "button", className: "control", textContent: "Close" });
      close.addEventListener("click", () => place.close());
      form.append(close);
      place.addEventListener("click", (event) => {
        if (event.target === place || event.target.closest("a")) place.close();
      });
    }
    const status = make("p", { className: "status" });
    status.setAttribute("role", "status");
    place.append(form, status, make("div", { className: "results" }));
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
        await window.search(box);
      } catch {
        [loading, tries] = [null, tries + 1];
        const again = make("button", { type: "button", className: "control", textContent: "Try again" });
        again.addEventListener("click", load);
        status.replaceChildren("The search could not be loaded. ", again);
      }
    })();
  }
  function search() {
    if (!box) {
      box = fill(make("dialog", { className: "search" }));
      box.setAttribute("aria-label", "Search");
      document.body.append(box);
    }
    if (box.showModal && !box.open) box.showModal();
    box.querySelector("input").select();
    load();
  }
  link.setAttribute("role", "button");
  link.setAttribute("aria-haspopup", "dialog");
  link.setAttribute("aria-keyshortcuts", "/");
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

  /* Wide tables and examples scroll by themselves, and can then be reached by keyboard. */
  const follow = new ResizeObserver((entries) => entries.forEach(({ target }) => {
    const region = target.parentElement;
    const scrolls = region.scrollWidth > region.clientWidth;
    if (scrolls) region.tabIndex = 0; else region.removeAttribute("tabindex");
  }));
  document.querySelectorAll(".md-typeset table").forEach((table, index) => {
    if (!table.closest(".scroll")) {
      const box = document.createElement("div");
      box.className = "scroll";
      table.replaceWith(box);
      box.append(table);
    }
    const region = table.closest(".scroll");
    if (region !== table.parentElement) return;
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", name(table, index));
    follow.observe(table);
  });

  document.querySelectorAll(".md-typeset pre > code").forEach((code, index) => {
    code.parentElement.setAttribute("role", "group");
    code.parentElement.setAttribute("aria-label", `Example ${index + 1}`);
    follow.observe(code);
  });

  function name(table, index) {
    const words = table.caption ? table.caption.textContent.trim() : "";
    let heading = table.parentElement;
    while (heading && !/^H[1-6]$/.test(heading.tagName)) {
      heading = heading.previousElementSibling || heading.parentElement;
    }
    const above = heading ? heading.firstChild.textContent.trim() : "";
    return `Table ${index + 1}: ${words || above || document.title}`;
  }
})();
