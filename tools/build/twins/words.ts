import type { MessageId } from '../../../src/knowledge/messageId.ts';
import type { ContentFiles } from '../content/contentFiles.ts';

/** Words of the interface that need no value filled in. */
export type Words = (id: MessageId) => string;

/** Reads interface words for the files that stand beside pages. */
export function readWords(files: ContentFiles, lang: string): Words {
  const all = new Map(
    ['codes', 'diagnosis'].flatMap((area) =>
      Object.entries(files.json<Record<string, string>>(`interface/${area}.${lang}.json`)),
    ),
  );
  return (id) => {
    const found = all.get(id);
    if (found === undefined) throw new Error(`content/interface has no "${id}"`);
    return found;
  };
}
