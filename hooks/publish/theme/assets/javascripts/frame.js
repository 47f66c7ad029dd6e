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

  /* Search: fetched when somebody searches, not before. The policy of the page lets a script of ours
     add another one, but not import it. */
  const link = find(".search-link");
  const fetched = () => new Promise((onload, onerror) => {
    const src = new URL("search.js", here);
    const script = Object.assign(document.createElement("script"), { type: "module", src, onload, onerror });
    document.head.append(script);
  });
  let ready = null;
  const search = async (words) => {
    await (ready ??= fetched());
    window.search(words);
  };
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
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) search(asked);

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
