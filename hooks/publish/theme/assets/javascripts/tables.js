/* Wide tables and examples scroll by themselves, and can then be reached by keyboard. */
(() => {
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

/* Some browsers forget what the parts of a table are once it is laid out as cards. */
{
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", th: "columnheader", td: "cell" };
  document.querySelectorAll("table.stacked").forEach((table) => {
    [table, ...table.querySelectorAll("thead, tbody, tr, th, td")].forEach((part) => {
      part.setAttribute("role", roles[part.localName]);
    });
  });
}
