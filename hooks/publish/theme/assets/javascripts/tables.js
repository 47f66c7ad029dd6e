/* Some browsers forget what the parts of a table are once it is laid out as cards. */
{
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", th: "columnheader", td: "cell" };
  document.querySelectorAll("table.stacked").forEach((table) => {
    [table, ...table.querySelectorAll("thead, tbody, tr, th, td")].forEach((part) => {
      part.setAttribute("role", roles[part.localName]);
    });
  });
}
