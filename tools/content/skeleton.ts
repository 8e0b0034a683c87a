/** The files of a diagnosis that nothing is written of yet: path below its folder → text. */
export function skeleton(id: string, today: string): Readonly<Record<string, string>> {
  const facts = {
    $schema: '../../schema/diagnosis.schema.json',
    id,
    stage: 'graph-403',
    actors: ['developer'],
    signals: [{ id: 'text', effect: 'supports', weight: 2, when: [{ matches: 'name-a-pattern' }] }],
    lookAlikes: [],
    related: [],
    steps: [{ id: 'first-step', actor: 'developer' }],
    sources: [{ id: 'page', title: '', url: 'https://learn.microsoft.com/en-us/', checked: today }],
  };
  const text = {
    $schema: '../../schema/diagnosis-text.schema.json',
    title: 'The fault in one plain sentence',
    summary: 'What a search engine shows, 155 characters at most.',
    meaning: [],
    tell: [],
    lookAlikes: {},
    steps: { 'first-step': { title: 'What to do', body: [] } },
    confirm: [],
    why: [],
    signals: { text: 'What the evidence says.' },
    decides: 'The one fact that would decide for or against this fault.',
  };
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return { 'facts.json': json(facts), 'text.en.json': json(text) };
}
