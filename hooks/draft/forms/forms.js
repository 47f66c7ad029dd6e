// The forms: Sveltia CMS with the settings that `python -m hooks forms` writes into config.json.

import { offered, shown, written } from './front-matter.js';

/** What a field says to front-matter.js alone. */
const OURS = ['shape', 'of', 'left_out'];

// Other languages of the editor would come from somebody else's server.
Object.defineProperty(navigator, 'language', { value: 'en-US' });
Object.defineProperty(navigator, 'languages', { value: ['en-US'] });
const { default: CMS } = await import('./node_modules/@sveltia/cms/npm/index.js');

const { cms } = await (await fetch('config.json', { cache: 'no-store' })).json();
for (const { format, fields } of [...cms.collections, ...cms.singletons]) {
  CMS.registerCustomFormat(format, 'md', {
    fromFile: (source) => shown(fields, source),
    toFile: (form) => written(fields, form),
  });
}
// Who was just added is in the lists at once.
CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => entry.get('data').set('ids', offered(entry.get('data').toJS())),
});
const theirs = (key, value) => (OURS.includes(key) ? undefined : value);
CMS.init({ config: JSON.parse(JSON.stringify(cms, theirs)) });
