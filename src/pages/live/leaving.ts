import type { Fact, Source, Span } from '../../core/facts/fact.ts';
import type { LiveClient } from '../../core/live/liveClient.ts';
import { requestTemplate } from '../../core/readers/requestTemplate.ts';
import { readers } from '../session/engine.ts';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import type { CallFields } from './callForm.ts';
import { isLive } from './run.ts';
import type { Waiting } from './waiting.ts';

const MOST_TEXT = 50_000;

/** What may wait in the tab while a sign-in leaves the page: the call without a person's own, evidence without secrets. */
export async function waitingOf(client: LiveClient, scopes: string, call: CallFields): Promise<Waiting> {
  const template = requestTemplate(call.path);
  const path = template === call.path.toLowerCase() ? call.path : template;
  const { evidence, readings } = sessionStore.get();
  const pasted = evidence.filter((each) => !isLive(each));
  const { redact } = pasted.length > 0 ? await readers.load() : { redact: () => '' };
  const readingOf = (id: string) => readings.find((reading) => reading.evidence === id);
  return {
    client,
    scopes,
    method: call.method,
    version: call.version,
    path,
    leftOut: path !== call.path || call.headers.trim() !== '' || call.body.trim() !== '',
    evidence: pasted.map(({ id, text }) => ({
      id,
      text: redact(text, readingOf(id)?.secrets ?? []).slice(0, MOST_TEXT),
    })),
    facts: pasted.flatMap(({ id }) => readingOf(id)?.facts.filter(({ source }) => isOfClaim(source)) ?? []),
  };
}

/** Puts evidence back that waited, with what was read in the tokens that are masked in it by now. */
export async function bringBack({ evidence, facts }: Pick<Waiting, 'evidence' | 'facts'>): Promise<void> {
  if (evidence.length === 0) return;
  const taken = await takeIn(evidence.map(({ id, text }) => evidenceOf(id, text)));
  if (!taken.ok) return;
  const session = sessionStore.get();
  const readings = session.readings.map((reading) => {
    const text = session.evidence.find(({ id }) => id === reading.evidence)?.text ?? '';
    const own = facts.filter(({ source }) => evidenceOfSource(source) === reading.evidence);
    return { ...reading, facts: [...reading.facts, ...own.map((fact) => pointedAt(fact, maskIn(text)))] };
  });
  sessionStore.setEvidence({ ...session, readings });
}

const isOfClaim = (source: Source): boolean =>
  source.kind === 'derived' ? isOfClaim(source.from) : source.kind === 'claim';

const evidenceOfSource = (source: Source): string | null =>
  source.kind === 'derived'
    ? evidenceOfSource(source.from)
    : source.kind === 'claim'
      ? source.evidence
      : null;

/** Where the token stood that is masked now. */
function maskIn(text: string): Span {
  const start = Math.max(0, text.indexOf('[redacted token]'));
  return { start, end: Math.min(text.length, start + '[redacted token]'.length) };
}

function pointedAt(fact: Fact, span: Span): Fact {
  const moved = (source: Source): Source =>
    source.kind === 'derived'
      ? { ...source, from: moved(source.from) }
      : source.kind === 'claim'
        ? { ...source, span }
        : source;
  return { ...fact, source: moved(fact.source) };
}
