import { allMessages, parseMessage } from '../messages.ts';
import type { Rule } from '../rule.ts';

export const messagesParse: Rule = {
  id: 'messages-parse',
  sentence: 'Every message of the interface is ICU MessageFormat, and stands once, in the file of its area.',
  check: ({ files }) => {
    const home = new Map<string, string>();
    return allMessages(files).flatMap(({ id, area, file, message }) => {
      const parsed = parseMessage(message);
      const start = `${area.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase())}.`;
      const elsewhere = home.get(id);
      home.set(id, file);
      return [
        ...(parsed.ok ? [] : [`${id}: ${parsed.problem}`]),
        ...(id.startsWith(start) ? [] : [`${id}: Ids of this file begin with "${start}".`]),
        ...(elsewhere ? [`${id}: It is in ${elsewhere} too.`] : []),
      ].map((says) => ({ file, says }));
    });
  },
  bad: { 'interface/start.en.json': { 'start.title': 'Start', 'start.count': '{n, plural, one {x}' } },
};
