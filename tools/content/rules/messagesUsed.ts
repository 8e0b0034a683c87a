import { allMessages, parseMessage } from '../messages.ts';
import { findMessageUses, type MessageCall, standsFor } from '../messageUses.ts';
import type { Finding, Rule } from '../rule.ts';

export const messagesUsed: Rule = {
  id: 'messages-used',
  sentence:
    'Every message is shown by the program, with the values it asks for, and every one shown is there.',
  check: ({ files, code }) => {
    const messages = allMessages(files);
    const { calls, named } = findMessageUses(code);
    const texts = new Set(named.filter((each) => typeof each === 'string'));
    const templates = named.filter((each) => typeof each !== 'string');
    const unused = messages
      .filter(({ id }) => !isOfFact(id) && !texts.has(id) && !templates.some((each) => standsFor(each, id)))
      .map(({ id, file }): Finding => ({ file, says: `${id}: The program shows it nowhere.` }));
    const wanted = new Map(
      messages.map(({ id, message }) => {
        const parsed = parseMessage(message);
        return [id, parsed.ok ? parsed.value : null] as const;
      }),
    );
    return [...unused, ...calls.flatMap((call) => problemsOf(call, wanted))];
  },
  bad: { 'interface/start.en.json': { 'start.titel': 'Start', 'start.count': '{number} faults' } },
};

/** Names of facts hold points of their own; the rule about their words knows each of them. */
const isOfFact = (id: string): boolean => /^known\.(?:fact|value)\./u.test(id);

/** The arguments of every message; null for one that does not parse. */
type Wanted = ReadonlyMap<string, ReadonlySet<string> | null>;

function problemsOf({ at, ids, values }: MessageCall, wanted: Wanted): readonly Finding[] {
  const findings: Finding[] = [];
  const shown = ids.map((id) =>
    [...(typeof id === 'string' ? [id] : wanted.keys())].filter(
      (each) => wanted.has(each) && standsFor(id, each),
    ),
  );
  shown.forEach((fits, place) => {
    const id = readable(ids[place] ?? '');
    if (fits.length === 0)
      findings.push({ file: fileOf(id), says: `${id}: ${at} shows it, and it is not there.` });
  });
  if (!values) return findings;
  const all = shown.flat().map((id) => ({ id, file: fileOf(id), names: wanted.get(id) }));
  // Which of a template's messages it shows is decided where it runs, and so is what they are given.
  const certain = shown.filter((_, place) => typeof ids[place] === 'string').flat();
  for (const { id, file, names } of all.filter((each) => certain.includes(each.id)))
    for (const name of names ?? [])
      if (!values.includes(name))
        findings.push({ file, says: `${id}: It asks for {${name}}, which ${at} does not give.` });
  const [first] = all;
  // A message that does not parse is told by the rule about that.
  if (!first || all.some(({ names }) => !names)) return findings;
  for (const name of values)
    if (!all.some(({ names }) => names?.has(name)))
      findings.push({
        file: first.file,
        says: `${first.id}: ${at} gives {${name}}, which it does not ask for.`,
      });
  return findings;
}

/** A template as it reads in the code, with dots for what it fills in. */
const readable = (id: string | RegExp): string =>
  typeof id === 'string' ? id : id.source.slice(1, -1).replaceAll('[^.]+', '…').replaceAll('\\', '');

/** The file of an area, by the first word of an id. */
function fileOf(id: string): string {
  const [area = ''] = id.split('.');
  return `interface/${area.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.en.json`;
}
