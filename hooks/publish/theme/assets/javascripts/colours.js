/* Set the colours before anything is painted: as chosen by the reader, else as the system has them. */
(() => {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  root.className = "js";
  window.colours = {
    get chosen() {
      try { return localStorage.getItem("colours") || "system"; } catch { return "system"; }
    },
    set chosen(value) {
      try { localStorage.setItem("colours", value); } catch { /* not kept, but shown */ }
      this.show(value);
    },
    show(value) {
      const isDark = value === "dark" || (value === "system" && dark.matches);
      root.dataset.mdColorScheme = isDark ? "slate" : "default";
    },
  };
  colours.show(colours.chosen);
  dark.addEventListener("change", () => colours.show(colours.chosen));
})();
