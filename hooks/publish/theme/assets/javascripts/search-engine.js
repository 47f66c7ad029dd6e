/* Pagefind's program and its indexes. Its own script is 87 KB and hides a fetch that fails. */

const text = new TextDecoder();
const bytes = new TextEncoder();

/** Load the program and the list of pages of each index; a fetch that fails throws. */
export async function start(folder) {
  const manifest = await json(new URL("search.json", folder), { cache: "no-cache" });
  const [program, ...lists] = await Promise.all([
    unpacked(new URL(manifest.program, folder)),
    ...manifest.parts.map((part) => unpacked(new URL(part.folder + part.pages, folder))),
  ]);
  const table = () => {
    const externrefs = wasm.__wbindgen_externrefs;
    const offset = externrefs.grow(4);
    externrefs.set(0, undefined);
    [undefined, null, true, false].forEach((value, at) => externrefs.set(offset + at, value));
  };
  const imports = { "./pagefind_web_bg.js": { __wbindgen_init_externref_table: table } };
  const { instance } = await WebAssembly.instantiate(program, imports);
  const wasm = instance.exports;
  wasm.__wbindgen_start();
  const weights = { meta_weights: { title: 5, names: 5, offices: 6, kind: 0, date: 0, speaker: 0 } };
  return lists.map((list, at) => {
    const part = new Index(wasm, new URL(manifest.parts[at].folder, folder), list);
    part.count = manifest.parts[at].count;
    part.pointer = wasm.set_ranking_weights(part.pointer, ...part.give(JSON.stringify(weights)));
    return part;
  });
}

/** Fetch JSON. */
export async function json(url, options) {
  return (await fetched(url, options)).json();
}

class Index {
  #wasm; #folder; #parts = new Map();

  constructor(wasm, folder, list) {
    this.#wasm = wasm;
    this.#folder = folder;
    this.pointer = wasm.init_pagefind(...this.give(list));
  }

  /** Find pages: their id, score, places (by word), and a function that fetches one. */
  async search(words, exact) {
    const plain = words.normalize("NFD").replace(/\p{M}/gu, "");
    const needed = plain ? this.#ask("request_indexes", plain).filter(Boolean) : []; // "" begins every word
    await Promise.all(needed.map((name) => this.#load(name)));
    const { results } = this.#ask("search", plain, words, "{}", "", exact, false);
    return results.map(({ p: id, s: score, l: places }) => ({
      id, score,
      places: places.map(({ l: at, s: weight }) => ({ at, weight })),
      page: async () => JSON.parse(text.decode(await unpacked(new URL(`fragment/${id}.pf_fragment`, this.#folder)))),
    }));
  }

  #load(name) {
    if (!this.#parts.has(name)) {
      const loading = unpacked(new URL(`index/${name}.pf_index`, this.#folder)).then((part) => {
        this.pointer = this.#wasm.load_index_chunk(this.pointer, ...this.give(part));
      });
      loading.catch(() => this.#parts.delete(name)); // so that it is fetched again
      this.#parts.set(name, loading);
    }
    return this.#parts.get(name);
  }

  /** Copy text or bytes into the memory of the program; give the address and the length. */
  give(value) {
    const data = typeof value === "string" ? bytes.encode(value) : value;
    const address = this.#wasm.__wbindgen_malloc(data.length, 1) >>> 0;
    new Uint8Array(this.#wasm.memory.buffer).set(data, address);
    return [address, data.length];
  }

  #ask(name, ...values) {
    const given = values.flatMap((value) => (typeof value === "string" ? this.give(value) : [value]));
    const [address, length] = this.#wasm[name](this.pointer, ...given);
    const answer = text.decode(new Uint8Array(this.#wasm.memory.buffer, address >>> 0, length));
    this.#wasm.__wbindgen_free(address, length, 1);
    return JSON.parse(answer);
  }
}

async function fetched(url, options) {
  const answer = await fetch(url, options);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer;
}

/** Unpack a file, unless the server has done so, and leave out the signature at its beginning. */
async function unpacked(url) {
  let data = new Uint8Array(await (await fetched(url)).arrayBuffer());
  if (data[0] === 0x1f && data[1] === 0x8b) {
    const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"));
    data = new Uint8Array(await new Response(stream).arrayBuffer());
  }
  return data.subarray("pagefind_dcd".length);
}
