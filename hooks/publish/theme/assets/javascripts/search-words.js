/* Words as the index holds them, and as they are compared with what is shown. */

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const LIGATURES = /[\ufb00-\ufb06]/g;
const COMMON = new Set(("a an and are as at be by for from had has have he her his in is it its of on or she that "
  + "the their them they this to was were which who will with para paras paragraph paragraphs").split(" "));
/** Stands in the index for the space before a sign that is no word, and between passages. */
export const JOINT = "\u2060";

/** Read what is asked: a phrase alone, or words with phrases among them. */
export function read(asked) {
  const straight = asked.replace(/[“”„«»]/g, '"').replace(/\s+/g, " ").trim();
  const exact = /^"[^"]+"$/.test(straight);
  const phrases = [...straight.matchAll(/"([^"]+)"/g)].map(([, phrase]) => folded(phrase)).filter(Boolean);
  const words = clean(straight).split(" ").filter(Boolean);
  return { words: trimmed(words, exact), phrases, exact };
}

/** Take out what the index leaves out as well: invisible characters and every sign. */
function clean(asked) {
  const visible = asked.normalize("NFC").replace(INVISIBLE, "").replace(LIGATURES, (one) => one.normalize("NFKC"));
  return visible.toLowerCase().replace(/[^\p{Alphabetic}\p{N}\s_]/gu, "");
}

/** Leave out common words, whose lists are by far the longest; of a phrase those at its ends, if enough is left. */
export function trimmed(words, exact) {
  const rare = (word) => !COMMON.has(word);
  if (!words.some(rare)) return words;
  if (!exact) return words.filter(rare);
  const inner = words.slice(words.findIndex(rare), words.findLastIndex(rare) + 1);
  return inner.length > 2 ? inner : words;
}

/** Fold kinds of quotes, dashes, spaces, ligatures, `…` and case. */
export function folded(words) {
  return words.normalize("NFKC").replaceAll(JOINT, " ").replace(INVISIBLE, "").toLowerCase()
    .replace(/[“”„«»]/g, '"').replace(/[‘’‛ʼ]/g, "'").replace(/[‐-―−]/g, "-").replace(/\s+/g, " ").trim();
}

/** Give the numbers of the words with which a phrase begins and ends, wherever it stands. */
export function spans(words, phrase) {
  const starts = [];
  let whole = "";
  for (const word of words) {
    starts.push(whole.length);
    whole += `${folded(word)} `;
  }
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = whole.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu"));
  const number = (at) => starts.findLastIndex((start) => start <= at);
  return [...found].map((match) => [number(match.index), number(match.index + match[0].length - 1)]);
}

/** Find the word that a slip most likely meant: the nearest of those of the site, then the most frequent. */
export function nearest(slip, known) {
  const most = slip.length < 8 ? 1 : 2;
  let best = "", least = most + 1;
  for (const word of known) {
    if (Math.abs(word.length - slip.length) >= least) continue;
    const distance = edits(slip, word, least);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}

/** Count the letters that are wrong, missing, too many or swapped. */
function edits(one, other, enough) {
  let [before, last] = [[], [...Array(other.length + 1).keys()]];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      next[at] = Math.min(next[at - 1] + 1, last[at] + 1, last[at - 1] + !same);
      const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped && row > 1 && at > 1) next[at] = Math.min(next[at], before[at - 2] + 1);
    }
    if (Math.min(...next) >= enough) return enough;
    [before, last] = [last, next];
  }
  return last[other.length];
}
