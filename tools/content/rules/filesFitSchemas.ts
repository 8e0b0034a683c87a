import * as v from 'valibot';
import type { ContentFiles } from '../../build/content/contentFiles.ts';
import type { Finding, Rule } from '../rule.ts';
import { schemas } from '../schemas/schemas.ts';

export const filesFitSchemas: Rule = {
  id: 'files-fit-schemas',
  sentence: 'Every file has the shape that its schema gives.',
  check: ({ files, knowledge, diagnoses }) => [
    ...fits(files, 'tree/tree.json', 'tree'),
    ...fits(files, 'tree/implications.json', 'implications'),
    ...fits(files, 'tree/families.json', 'families'),
    ...fits(files, 'tree/aliases.json', 'aliases'),
    ...fits(files, 'examples/examples.json', 'examples'),
    ...files.list('patterns').flatMap((name) => fits(files, `patterns/${name}`, 'patterns')),
    ...Object.keys(knowledge.questions).flatMap((id) => [
      ...fits(files, `tree/${id}.json`, 'question'),
      ...fits(files, `tree/${id}.en.json`, 'question-text'),
    ]),
    ...[...diagnoses.keys()].flatMap((id) => [
      ...fits(files, `diagnoses/${id}/facts.json`, 'diagnosis'),
      ...fits(files, `diagnoses/${id}/text.en.json`, 'diagnosis-text'),
    ]),
  ],
  bad: { 'tree/tree.json': { root: 'status', colour: 'blue' } },
};

function fits(files: ContentFiles, file: string, schema: keyof typeof schemas): Finding[] {
  const result = v.safeParse(schemas[schema], files.json(file));
  if (result.success) return [];
  return result.issues.map((issue) => ({
    file,
    says: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
  }));
}
