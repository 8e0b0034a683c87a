import type { DiagnosisFacts, DiagnosisText } from '../../build/content/sourceTypes.ts';
import type { Rule } from '../rule.ts';
import { skeleton } from '../skeleton.ts';

const made = skeleton('id', '');
const facts = JSON.parse(made['facts.json'] as string) as DiagnosisFacts;
const text = JSON.parse(made['text.en.json'] as string) as DiagnosisText;
const urls = new Set(facts.sources.map(({ url }) => url));
const words = new Set([
  text.title,
  text.summary,
  text.decides,
  ...Object.values(text.signals),
  ...Object.values(text.steps).map(({ title }) => title),
]);

export const skeletonReplaced: Rule = {
  id: 'skeleton-replaced',
  sentence: 'Nothing is left of what content:new-diagnosis wrote to show the way.',
  check: ({ diagnoses }) =>
    [...diagnoses].flatMap(([id, each]) => {
      const { title, summary, decides, signals, steps } = each.text;
      const texts = [
        title,
        summary,
        decides,
        ...Object.values(signals),
        ...Object.values(steps).map((step) => step.title),
      ];
      return [
        ...texts
          .filter((written) => words.has(written))
          .map((written) => ({ file: `diagnoses/${id}/text.en.json`, says: `Write it: "${written}"` })),
        ...each.facts.sources
          .filter(({ url }) => urls.has(url))
          .map(({ url }) => ({
            file: `diagnoses/${id}/facts.json`,
            says: `Name the page itself as the source, not ${url}`,
          })),
      ];
    }),
  bad: {
    'diagnoses/no-role/text.en.json': {
      title: text.title,
      summary: 'What it is.',
      meaning: [],
      tell: [],
      lookAlikes: {},
      steps: {},
      confirm: [],
      why: [],
      signals: {},
      decides: 'The claim in the token.',
    },
  },
};
