import type { ContentFiles } from './contentFiles.ts';

/** A content folder for tests: path → text, or a value that stands for JSON; null: no such file. */
export function contentInMemory(files: Readonly<Record<string, unknown>>): ContentFiles {
  const paths = Object.keys(files).filter((path) => files[path] !== null);
  const read = (path: string) => {
    if (!paths.includes(path)) throw new Error(`content/${path}: no such file`);
    return files[path];
  };
  return {
    root: '',
    exists: (path) => paths.some((each) => each === path || each.startsWith(`${path}/`)),
    text: (path) => {
      const value = read(path);
      return typeof value === 'string' ? value : JSON.stringify(value);
    },
    json: <T>(path: string) => {
      const value = read(path);
      return (typeof value === 'string' ? JSON.parse(value) : value) as T;
    },
    list: (folder) => {
      const inside = paths.filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))].sort();
    },
  };
}

/** A tree of one question and two faults that look alike; the second is not written yet. */
export const smallContent: Readonly<Record<string, unknown>> = {
  'tree/tree.json': { root: 'status' },
  'tree/status.json': {
    $schema: 'x',
    id: 'status',
    options: [
      { id: '403', asserts: { symptom: '403' }, next: { faults: ['no-role'] } },
      { id: '401', asserts: { symptom: '401' }, next: { faults: [] } },
    ],
  },
  'tree/status.en.json': {
    title: 'Which status?',
    why: ['Look at `status`.'],
    options: { '401': { label: '401', looksLike: [] }, '403': { label: '403', looksLike: ['`403`'] } },
    unsure: [],
  },
  'tree/implications.json': [],
  'tree/families.json': [],
  'tree/aliases.json': {},
  'patterns/graph.json': [{ id: 'denied', source: 'access denied', says: 'for people' }],
  'interface/portal.en.json': { roles: { path: ['Entra ID', 'Roles'] } },
  'interface/start.en.json': { plain: 'Start', count: '{n, plural, one {# fault} other {# faults}}' },
  'diagnoses/no-role/facts.json': {
    id: 'no-role',
    stage: 'graph-403',
    actors: ['user'],
    signals: [{ id: 'denied', effect: 'supports', when: [{ matches: 'denied' }] }],
    decidedBy: 'status',
    lookAlikes: ['not-written'],
    related: [],
    steps: [{ id: 'ask', actor: 'user', portal: 'roles', samples: 'ask' }],
    sources: [],
  },
  'diagnoses/no-role/text.en.json': {
    title: 'The user has no role',
    summary: 'A summary.',
    meaning: ['It means `this`.'],
    tell: [],
    lookAlikes: { 'not-written': 'It differs.' },
    steps: { ask: { title: 'Ask for it', body: ['Ask.'] } },
    confirm: [],
    why: [],
    signals: { denied: 'Access was denied.' },
    decides: 'The role decides.',
  },
  'diagnoses/no-role/samples/ask.py': 'print(1)\n',
  'diagnoses/no-role/samples/ask.ts': 'call();\n',
  'diagnoses/not-written/facts.json': { id: 'not-written', stage: 'other', signals: [] },
};
