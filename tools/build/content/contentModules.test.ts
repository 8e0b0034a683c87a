import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/core/knowledge.ts';
import type { DiagnosisPage, QuestionText } from '../../../src/knowledge/types.ts';
import { WORDING } from '../../../src/knowledge/wording.ts';
import { contentInMemory, smallContent } from './contentInMemory.ts';
import { contentCode, contentModules } from './contentModules.ts';

const compile = <T>(name: string, files = smallContent) => {
  const module = contentModules(contentInMemory(files)).get(name);
  if (!module) throw new Error(`no piece ${name}`);
  return module() as T;
};

test('every piece of content has a name, and what has no wording yet has none', () => {
  expect([...contentModules(contentInMemory(smallContent)).keys()]).toEqual([
    'engine',
    'tree',
    'permissions',
    'permission-names',
    'diagnosis-index.en',
    'diagnosis-titles.en',
    'examples.en',
    'diagnosis/no-role.en',
    'question/status.en',
    ...Object.keys(WORDING).map((screen) => `wording/${screen}.en`),
    'code-list.en',
    'code-ids.en',
    'search.en',
  ]);
});

describe('the knowledge of the engine', () => {
  const knowledge = compile<Knowledge>('engine');

  test('holds the rules of every diagnosis, worded or not', () => {
    expect(Object.keys(knowledge.diagnoses)).toEqual(['no-role', 'not-written']);
    expect(knowledge.diagnoses['no-role']).toEqual({
      id: 'no-role',
      stage: 'graph-403',
      decidedBy: 'status',
      signals: [{ id: 'denied', effect: 'supports', when: [{ matches: 'denied' }] }],
    });
  });

  test('holds no wording', () => {
    expect(JSON.stringify(knowledge)).not.toMatch(/Which status|for people|no role|\$schema/);
    expect(Object.keys(knowledge.questions)).toEqual(['status']);
  });
});

describe('the page of a diagnosis', () => {
  const page = compile<DiagnosisPage>('diagnosis/no-role.en');

  test('has its texts as nodes and its samples as they are', () => {
    expect(page.meaning).toEqual([['It means ', { code: 'this' }, '.']]);
    expect(page.steps[0]).toMatchObject({
      title: 'Ask for it',
      portal: { path: ['Entra ID', 'Roles'] },
      samples: [
        { language: 'typescript', source: 'call();' },
        { language: 'python', source: 'print(1)' },
      ],
    });
  });

  test('leaves out look-alikes that are not written yet', () => {
    expect(page.lookAlikes).toEqual([]);
  });

  test.each([
    ['a step', { steps: {} }, 'the wording of step "ask"'],
    ['markup that is none', { meaning: ['an odd ` mark'] }, 'an odd ` mark'],
  ])('cannot be made with wrong wording of %s', (_what, change, problem) => {
    const path = 'diagnoses/no-role/text.en.json';
    const text = { ...(smallContent[path] as object), ...change };
    expect(() => compile('diagnosis/no-role.en', { ...smallContent, [path]: text })).toThrow(problem);
  });
});

test('a question has its options in the order of the tree', () => {
  const { options } = compile<QuestionText>('question/status.en');
  expect(options.map(({ id }) => id)).toEqual(['403', '401']);
});

test('interface messages are compiled, plain ones into a list of one', () => {
  expect(compile('wording/start.en')).toEqual({
    plain: ['Start'],
    count: [['n', 'plural', { one: ['#', ' fault'], other: ['#', ' faults'] }]],
  });
});

test.each([
  ['a short piece', { a: '</script>"' }],
  ['a long piece', { a: `\u2028"\\${'x'.repeat(20_000)}` }],
])('the module of %s gives back what went in', async (_what, value) => {
  const url = `data:text/javascript,${encodeURIComponent(contentCode(value))}`;
  expect((await import(/* @vite-ignore */ url)).default).toEqual(value);
});
