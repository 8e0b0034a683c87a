import * as v from 'valibot';
import { allFiles, schemaOf } from '../layout.ts';
import type { Finding, Rule } from '../rule.ts';
import { schemas } from '../schemas/schemas.ts';

export const filesFitSchemas: Rule = {
  id: 'files-fit-schemas',
  sentence: 'Every file has the shape that its schema gives.',
  check: ({ files }) =>
    allFiles(files).flatMap((file): readonly Finding[] => {
      const schema = schemaOf(file);
      const result = schema && v.safeParse(schemas[schema], files.json(file));
      if (!result || result.success) return [];
      return result.issues.map((issue) => ({ file, says: `${placeOf(issue)}: ${issue.message}` }));
    }),
  bad: { 'tree/tree.json': { root: 'status', colour: 'blue' } },
};

/** The way to an issue, with the id of a list's entry where it has one, so that nobody has to count. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const names = (issue.path ?? []).map(({ key, value }) => {
    const id = typeof key === 'number' && (value as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : String(key);
  });
  return names.join('.') || 'the file';
}
