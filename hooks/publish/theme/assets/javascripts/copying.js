/* A button below each paragraph of a source, which copies it with its citation. */
(() => {
  const words = document.querySelector(".document");
  const { cited, site } = words.dataset;
  const address = (document.querySelector("link[rel=canonical]") || location).href.split("#")[0];
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  words.after(status);

  const textOf = (paragraph) => {
    const copy = paragraph.cloneNode(true);
    copy.querySelectorAll(".added, ul").forEach((each) => each.remove());
    copy.querySelectorAll("br, td, th").forEach((each) => each.after(" "));
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  const today = () => new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const name = "Copy citation";
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch { // a browser without leave for that, or a page without https
      const field = document.createElement("textarea");
      field.value = text;
      words.after(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
  };
  words.querySelectorAll(".tools").forEach((tools) => {
    const before = tools.previousElementSibling;
    const paragraph = before?.matches("p[id], table[id]") ? before : tools.closest("li");
    const place = tools.dataset.words ?? paragraph.id.replace("_", " ");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.setAttribute("aria-label", `${name}, ${place}`);
    button.addEventListener("click", async () => {
      const text = `“${textOf(paragraph)}” ${cited}, ${place}. ${site}, ${address}#${paragraph.id} (read on ${today()})`;
      const told = (await copy(text)) ? "Copied" : "Could not be copied";
      button.focus();
      status.textContent = button.textContent = told;
      setTimeout(() => { button.textContent = name; status.textContent = ""; }, 2500);
    });
    tools.append(button);
  });

})();
