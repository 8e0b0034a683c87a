import type { ContentFiles } from '../../build/content/contentFiles.ts';
import { duplicateKeys } from '../duplicateKeys.ts';
import { allFiles, alwaysThere, schemaOf } from '../layout.ts';
import type { Finding, Rule } from '../rule.ts';

export const filesThere: Rule = {
  id: 'files-there',
  sentence: 'Every file that has to be there is there, and is JSON without a key given twice.',
  check: ({ files }) => {
    const present = allFiles(files);
    const missing = [...new Set([...alwaysThere, ...present.flatMap(partners)])].filter(
      (file) => !files.exists(file),
    );
    return [
      ...missing.map((file): Finding => ({ file, says: 'The file is not there.' })),
      ...present.filter((file) => schemaOf(file)).flatMap((file) => problemsOfJson(files, file)),
    ];
  },
  bad: { 'diagnoses/no-role/text.en.json': null, 'tree/families.json': '[{ "id": ' },
};

/** What belongs to a file: a question has its words, and a folder below `diagnoses/` is a diagnosis. */
function partners(file: string): readonly string[] {
  const [, diagnosis] = /^diagnoses\/([^/]+)\//u.exec(file) ?? [];
  if (diagnosis) return [`diagnoses/${diagnosis}/facts.json`, `diagnoses/${diagnosis}/text.en.json`];
  const [, codes] = /^(codes\/[a-z]+\/[a-z0-9-]+)(?:\.[a-z]{2})?\.json$/u.exec(file) ?? [];
  if (codes) return [`${codes}.json`, `${codes}.en.json`];
  const [, question] = /^tree\/([a-z0-9-]+)(?:\.[a-z]{2})?\.json$/u.exec(file) ?? [];
  return question && !alwaysThere.includes(`tree/${question}.json`)
    ? [`tree/${question}.json`, `tree/${question}.en.json`]
    : [];
}

function problemsOfJson(files: ContentFiles, file: string): readonly Finding[] {
  try {
    const text = files.text(file);
    JSON.parse(text);
    return duplicateKeys(text).map((key) => ({
      file,
      says: `"${key}" is given twice, and the first is lost.`,
    }));
  } catch (problem) {
    return [{ file, says: `It is no JSON: ${(problem as Error).message}` }];
  }
}
