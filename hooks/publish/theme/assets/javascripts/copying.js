/* Two buttons below each paragraph of a source, which copy it with its citation. */
(() => {
  const words = document.querySelector(".document");
  const { source, label, date } = words.dataset;
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
  const kinds = {
    "Copy citation": ({ number, words: place, paragraph }) =>
      `“${textOf(paragraph)}” (${label}, ${place}), ${date}, ${address}#para_${number}`,
    "Copy as Markdown": ({ words: place }) => `[@${source}, ${place.replace(/^(para|rec) /, "$1. ")}]`,
  };
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
    const { paragraph: number, words: place } = tools.dataset;
    const paragraph = document.getElementById(`para_${number}`);
    for (const [name, text] of Object.entries(kinds)) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = name;
      button.setAttribute("aria-label", `${name}, ${place}`);
      button.addEventListener("click", async () => {
        const told = (await copy(text({ number, words: place, paragraph }))) ? "Copied" : "Could not be copied";
        button.focus();
        status.textContent = button.textContent = told;
        setTimeout(() => { button.textContent = name; status.textContent = ""; }, 2500);
      });
      tools.append(button);
    }
  });
})();
