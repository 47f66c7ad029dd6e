// A file as its form shows it, and back.
//
// The editor would write a file anew: other quotation marks, another order, no comments, `2014` a
// number. Here a file is cut into its keys, and only those that somebody changed are written; every
// other character stays as it was. All values are text, as the checks read them.

import { parseDocument, stringify } from './node_modules/yaml/browser/index.js';

const AS_TEXT = { schema: 'failsafe', version: '1.1', lineWidth: 0 };
const FRONT = /^(---[ \t]*\n)([^]*?\n)??(---[ \t]*(?:\n|$))/;
const CITE = /^([a-z0-9-]+), *(.+)$/;
/** The key under which a form keeps the file that it shows. */
const AS_READ = 'as_read';

/** Turn a file into what its form shows. */
export function shown(fields, source) {
  const { values, body } = cut(source);
  const form = group(fields, values);
  return { ...form, body, [AS_READ]: source, ids: offered(form) };
}

/** List the ids that a form offers to others: its own, which is empty here, and those of its posts. */
export function offered({ name, posts }) {
  const offices = (posts ?? []).map(({ id, label }) => ({ id, label: `${label} – ${name}` }));
  return name ? [{ id: '', label: name }, ...offices] : [];
}

/** Turn what a form shows into a file: the one that was read, but for the keys that differ. */
export function written(fields, form) {
  const { opening, head, pairs, closing, gap, body, values } = cut(form[AS_READ] ?? '---\n---\n');
  const before = stored(fields, group(fields, values));
  const after = stored(fields, form);
  let front = head;
  for (const { key, value } of [...pairs].reverse()) {
    const name = key.value;
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
    const [start] = key.range;
    const end = start + head.slice(start, (value ?? key).range[1]).trimEnd().length;
    front = after[name] === undefined
      ? front.slice(0, start) + front.slice(end).replace(/^.*\n/, '')
      : front.slice(0, start) + lines(name, after[name]).trimEnd() + front.slice(end);
  }
  for (const name of Object.keys(after)) if (!(name in values)) front += lines(name, after[name]);
  const words = form.body ?? '';
  return opening + front + closing + (words && (words === body ? gap : gap || '\n') + words);
}

/** Cut a file into its keys and its body. */
function cut(source) {
  const [block, opening, head = '', closing] = source.match(FRONT) ?? [];
  if (!block) throw new Error('this file does not begin with keys between two lines ---');
  const read = parseDocument(head, AS_TEXT);
  if (read.errors.length) throw read.errors[0];
  const [gap] = source.slice(block.length).match(/^\n*/);
  const body = source.slice(block.length + gap.length);
  const pairs = read.contents?.items ?? [];
  return { opening, head, pairs, closing, gap, body, values: read.toJS() ?? {} };
}

/** Write a key as lines of a file. */
function lines(name, value) {
  return stringify({ [name]: value }, AS_TEXT);
}

/** Give a form the values of some keys. */
function group(fields, values) {
  const form = {};
  for (const { name, of, shape, left_out: leftOut, fields: inner } of fields) {
    const value = values[of ?? name];
    if (value !== undefined && value !== '') form[name] = SHAPES[shape].shown(value, inner);
    else if (leftOut !== undefined) form[name] = leftOut;
  }
  return form;
}

/** Take from a form the values of its keys, without those that say nothing. */
function stored(fields, form) {
  const values = {};
  for (const { name, shape, left_out: leftOut, fields: inner } of fields) {
    const given = form[name];
    if (given === undefined || given === null || given === leftOut) continue;
    const value = SHAPES[shape].stored(given, inner, form[`${name}_place`]);
    if (value.length !== 0) values[name] = value;
  }
  return values;
}

/** Give the values of an item of a list; refuse what the form would lose. */
function item(fields, values) {
  const unknown = Object.keys(values).find((key) => !fields.some(({ name }) => name === key));
  if (unknown) throw new Error(`“${unknown}” is no key here`);
  return group(fields, values);
}

const listed = (value) => (Array.isArray(value) ? value : [value]);
const alone = (values) => (values.length === 1 ? values[0] : values);

function text(value) {
  if (typeof value !== 'string') throw new Error(`${JSON.stringify(value)} stands where words belong`);
  return value;
}

function filled(fields, forms) {
  return forms.map((each) => stored(fields, each)).filter((each) => Object.keys(each).length);
}

/** What each kind of value is in a form, and in a file. */
const SHAPES = {
  text: { shown: text, stored: (value) => value.trim() },
  body: { shown: text, stored: () => '' },
  switch: { shown: (value) => text(value).toLowerCase() === 'true', stored: String },
  number: { shown: (value) => Number(text(value)), stored: String },
  texts: {
    shown: (value) => listed(value).map(text),
    stored: (values) => alone(values.map((each) => each?.trim()).filter(Boolean)),
  },
  groups: {
    shown: (value, fields) => listed(value).map((each) => item(fields, each)),
    stored: (forms, fields) => filled(fields, forms),
  },
  // A further name: words, or words with the days on which they were the name.
  names: {
    shown: (value, fields) => listed(value).map(
      (each) => item(fields, typeof each === 'string' ? { name: each } : each),
    ),
    stored: (forms, fields) => filled(fields, forms).map(
      (each) => (Object.keys(each).join() === 'name' ? each.name : each),
    ),
  },
  // A citation: a source, chosen from a list, and a place in it.
  cite: {
    shown: (value) => text(value).match(CITE)?.[1] ?? value,
    stored: (id, _, place) => [id, place?.trim()].filter(Boolean).join(', '),
  },
  place: { shown: (value) => value.match(CITE)?.[2] ?? '', stored: () => '' },
  // Words and whom they mean, in a source also by place: `the Chair: {para. 3: jo-lee}`.
  meanings: {
    shown: (value) => Object.entries(value).flatMap(([words, meant]) => (
      typeof meant === 'string'
        ? [{ words, id: meant }]
        : Object.entries(meant).map(([place, id]) => ({ words, place, id: text(id) }))
    )),
    stored: (forms) => {
      const values = {};
      for (const { words, place, id } of forms.filter((each) => each.words?.trim() && each.id)) {
        if (place?.trim()) values[words.trim()] = { ...values[words.trim()], [place.trim()]: id };
        else values[words.trim()] = id;
      }
      return Object.keys(values).length ? values : '';
    },
  },
};
