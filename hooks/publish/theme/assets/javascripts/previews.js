/* Previews of cited paragraphs, people, bodies and offices. They repeat what stands behind a link, so
   they are not announced; they open on hover and keyboard focus, and close with Escape. */
(() => {
  const notes = document.querySelectorAll(".notes li");
  const store = document.querySelector("template.previews");
  const known = new Map();
  if (store) for (const each of store.content.children) known.set(each.dataset.for, each);
  const box = document.createElement("div");
  box.className = "preview md-typeset";
  box.hidden = true;
  box.setAttribute("aria-hidden", "true");
  document.body.append(box);
  let link = null;
  let timer = 0;

  const linkAt = (target) => target.closest?.("a.citation, a.entity, a.term");
  const isFocused = () => link === document.activeElement && link.matches(":focus-visible");
  const later = (action, delay) => {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  };
  const hide = () => {
    clearTimeout(timer);
    box.hidden = true;
    link = null;
  };
  const rows = (at) => {
    const { notes: numbers } = at.dataset;
    const found = numbers
      ? numbers.split(", ").map((number) => notes[number - 1])
      : [known.get(at.getAttribute("href"))];
    return found.filter(Boolean).map((each) => {
      const row = document.createElement("div");
      row.append(...each.cloneNode(true).childNodes);
      const meant = at.dataset.words?.split("\n") ?? [];
      for (const mark of row.querySelectorAll("mark")) {
        const words = mark.textContent;
        if (!meant.some((one) => one.includes(words) || words.includes(one))) mark.replaceWith(words);
      }
      row.normalize();
      const before = row.querySelector("mark")?.previousSibling; // it opens at the words
      if (before?.length > 120) before.data = before.data.slice(-80).replace(/^\S*\s/, "… ");
      return row;
    });
  };
  const show = (at, y) => {
    hide();
    const found = rows(at);
    if (!found.length) return;
    link = at;
    box.replaceChildren(...found.slice(0, 4));
    if (found.length > 4) box.append(`… and ${found.length - 4} more`);
    box.classList.toggle("several", found.length > 1);
    box.hidden = false;
    const lines = [...at.getClientRects()]; // a link may run over several
    const line = lines.find(({ top, bottom }) => top <= y && y <= bottom) || lines[0];
    const root = document.documentElement;
    const left = Math.max(8, Math.min(line.left, root.clientWidth - box.offsetWidth - 8));
    const above = line.top - box.offsetHeight - 2;
    const fits = line.bottom + box.offsetHeight + 2 < root.clientHeight || above < 60;
    box.style.left = `${left + scrollX}px`;
    box.style.top = `${(fits ? line.bottom + 2 : above) + scrollY}px`;
  };

  // The words on which a statement rests are marked where its citation leads.
  const escaped = (words) => encodeURIComponent(words).replaceAll("-", "%2D");
  const fragment = (words) => {
    const each = words.split(" ");
    const ends = each.length > 12 ? [each.slice(0, 5), each.slice(-5)] : [each];
    return `text=${ends.map((some) => escaped(some.join(" "))).join(",")}`;
  };
  if ("fragmentDirective" in document) {
    for (const at of document.querySelectorAll("a.citation[data-words]")) {
      const marks = at.dataset.words.split("\n").map(fragment).join("&");
      at.setAttribute("href", `${at.getAttribute("href")}${at.hash ? "" : "#"}:~:${marks}`);
    }
  }

  document.addEventListener("pointerover", ({ target, pointerType, clientY }) => {
    if (pointerType === "touch") return;
    const at = linkAt(target);
    if (box.contains(target) || (at && at === link)) clearTimeout(timer);
    else if (at) later(() => show(at, clientY), 300);
    else later(() => link && !isFocused() && hide(), 300);
  });
  document.addEventListener("focusin", ({ target }) => {
    const at = linkAt(target);
    if (at?.matches(":focus-visible")) show(at);
  });
  document.addEventListener("focusout", ({ target }) => target === link && hide());
  document.addEventListener("click", ({ target }) => linkAt(target) && hide());
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
})();
