import { wordedIds } from './factValues.ts';

/** The smallest content that breaks no rule; each rule's `bad` differs from it. */
export const goodContent: Readonly<Record<string, unknown>> = {
  'tree/tree.json': { root: 'status' },
  'tree/status.json': {
    id: 'status',
    options: [
      { id: '403', asserts: { symptom: '403' }, next: { question: 'token' } },
      { id: '401', asserts: { symptom: '401' }, next: { faults: [] } },
    ],
  },
  'tree/status.en.json': {
    title: 'What did you get?',
    why: ['The status says who refused.'],
    options: {
      '403': { label: '403', looksLike: ['`Forbidden`'] },
      '401': { label: '401', looksLike: ['`Unauthorized`'] },
    },
    unsure: ['Look at the response.'],
  },
  'tree/token.json': {
    id: 'token',
    options: [
      { id: 'app-only', asserts: { 'token.kind': 'app-only' }, next: { faults: ['no-role'] } },
      { id: 'delegated', asserts: { 'token.kind': 'delegated' }, next: { faults: ['no-scope'] } },
    ],
  },
  'tree/token.en.json': {
    title: 'Which kind of token?',
    why: ['Permissions go by it.'],
    options: {
      'app-only': { label: 'App-only', looksLike: ['No user'] },
      delegated: { label: 'Delegated', looksLike: ['A user'] },
    },
    unsure: ['Read the [token](page:token).'],
  },
  'tree/implications.json': [
    { id: 'roles-text', when: [{ matches: 'roles' }], gives: { symptom: '403', 'token.kind': 'app-only' } },
  ],
  'tree/families.json': [
    { id: 'refused', when: [{ fact: 'symptom', equals: '403' }], order: ['no-role', 'no-scope'] },
  ],
  'tree/aliases.json': {},
  'patterns/graph.json': [
    { id: 'roles', source: 'missing roles', says: 'Graph lists roles' },
    { id: 'scopes', source: 'missing scopes', says: 'Graph lists scopes' },
  ],
  'interface/known.en.json': Object.fromEntries(wordedIds().map((id) => [id, 'In words'])),
  'interface/start.en.json': {
    'start.title': 'Start',
    'start.count': '{count, plural, one {# fault} other {# faults}}',
  },
  'interface/portal.en.json': { roles: { path: ['Entra ID', 'Roles'], action: 'Add' } },
  ...diagnosis('no-role', 'no-scope', 'roles'),
  ...diagnosis('no-scope', 'no-role', 'scopes'),
  'codes/oauth/grants.json': {
    codes: [
      {
        id: 'refused_grant',
        tier: 'b',
        stage: 'token',
        actors: ['developer'],
        alsoPossible: ['no-role'],
        sources: [{ title: 'Errors', url: 'https://learn.microsoft.com/x', checked: '2026-01-02' }],
      },
    ],
  },
  'codes/oauth/grants.en.json': {
    family: { title: 'Grants', meaning: ['What is handed in is refused.'], advice: ['Look at `it`.'] },
    codes: {
      refused_grant: { title: 'It was refused', summary: 'What it is.', happened: ['It was refused.'] },
    },
  },
  'codes/graph/refused.json': {
    codes: [
      {
        id: 'Refused',
        tier: 'a',
        stage: 'graph-403',
        actors: ['developer'],
        oauthErrors: ['refused_grant'],
        statuses: [403],
        messages: [{ id: 'roles', pattern: 'roles', diagnosis: 'no-role', alsoPossible: ['no-scope'] }],
        alsoPossible: ['no-role', 'no-scope'],
        sources: [{ title: 'Errors', url: 'https://learn.microsoft.com/x', checked: '2026-01-02' }],
      },
    ],
  },
  'codes/graph/refused.en.json': {
    family: { title: 'Refusals', meaning: ['Graph refuses.'], advice: ['Look at the token.'] },
    codes: {
      Refused: {
        title: 'Graph refused',
        summary: 'What it is.',
        happened: ['See [the grant](code:refused_grant).'],
        first: ['Look.'],
        decides: ['The token decides.'],
        messages: { roles: { says: 'missing roles', means: 'The app lacks a role.' } },
      },
    },
  },
  'examples/examples.json': ['no-role', 'no-scope'].flatMap((id) =>
    [1, 2, 3].map((n) => ({
      id: `${id}-${n}`,
      file: `${id}-${n}.txt`,
      diagnosis: id,
      certainty: 'certain',
      featured: n === 1,
    })),
  ),
  'examples/examples.en.json': Object.fromEntries(
    ['no-role', 'no-scope'].flatMap((id) => [1, 2, 3].map((n) => [`${id}-${n}`, `Example ${n}`])),
  ),
  ...Object.fromEntries(
    [1, 2, 3].map((n) => [`examples/no-role-${n}.txt`, `403 Forbidden\nmissing roles ${n}`]),
  ),
  ...Object.fromEntries(
    [1, 2, 3].map((n) => [`examples/no-scope-${n}.txt`, `403 Forbidden\nmissing scopes ${n}`]),
  ),
  'ids.json': [
    'no-role',
    'no-role.text',
    'no-scope',
    'no-scope.text',
    'status',
    'status.401',
    'status.403',
    'token',
    'token.app-only',
    'token.delegated',
  ],
};

/** The program that goes with it. */
export const goodCode: Readonly<Record<string, string>> = {
  'src/start.ts': "const words = [t('start.title'), t('start.count', { count: 1 })];",
  'src/known.ts': `const words = [t(\`known.fact.\${name}\`), t(\`known.value.\${name}.\${value}\`)];`,
};

function diagnosis(id: string, other: string, pattern: string): Record<string, unknown> {
  return {
    [`diagnoses/${id}/facts.json`]: {
      id,
      stage: 'graph-403',
      actors: ['developer'],
      signals: [{ id: 'text', effect: 'settles', when: [{ matches: pattern }] }],
      decidedBy: 'token',
      lookAlikes: [other],
      related: [],
      steps: [{ id: 'fix', actor: 'developer', portal: 'roles', samples: 'fix' }],
      sources: [
        {
          id: 'overview',
          title: 'Overview',
          url: 'https://learn.microsoft.com/en-us/graph/x',
          checked: '2026-01-02',
        },
      ],
    },
    [`diagnoses/${id}/text.en.json`]: {
      title: 'A permission is missing',
      summary: 'What it is and how to mend it.',
      meaning: ['Graph [refuses](source:overview).'],
      tell: ['The message says so.'],
      lookAlikes: { [other]: 'The kind of token decides.' },
      steps: { fix: { title: 'Grant it', body: ['Grant `it`.'] } },
      confirm: ['Call again.'],
      why: ['Nobody granted it.'],
      signals: { text: 'The message says so.' },
      decides: 'The claim in the token.',
    },
    [`diagnoses/${id}/samples/fix.py`]: 'print("granted")\n',
    [`diagnoses/${id}/samples/fix.ts`]: 'export const granted: boolean = true;\n',
    [`diagnoses/${id}/samples/fix.cs`]: 'public static class Fix { }\n',
    [`diagnoses/${id}/samples/fix.ps1`]: 'Get-MgContext\n',
  };
}
