import * as v from 'valibot';
import type { CodeFactsFile, CodeTextFile } from '../../build/content/codeSources.ts';
import { id, isoDate, paragraphs, schemaLink } from './parts.ts';

/** A code as the service writes it: it stands in an address. */
const codeId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(?:[_.-][A-Za-z0-9]+)*$/u));
const words = v.pipe(v.string(), v.minLength(1));
const leadsTo = { diagnosis: v.exactOptional(id), alsoPossible: v.array(id) };
const source = { title: words, url: v.pipe(v.string(), v.url()) };

export const codes = v.strictObject({
  ...schemaLink,
  codes: v.array(
    v.strictObject({
      id: codeId,
      symbol: v.exactOptional(words),
      tier: v.picklist(['a', 'b', 'c']),
      stage: v.picklist(['sign-in', 'token', 'graph-400', 'graph-401', 'graph-403', 'other']),
      actors: v.pipe(
        v.array(v.picklist(['developer', 'tenant-administrator', 'user', 'microsoft'])),
        v.minLength(1),
      ),
      oauthErrors: v.exactOptional(v.array(codeId)),
      statuses: v.exactOptional(v.array(v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(599)))),
      messages: v.exactOptional(v.array(v.strictObject({ id, pattern: v.exactOptional(id), ...leadsTo }))),
      ...leadsTo,
      sources: v.array(
        v.union([
          v.strictObject({ ...source, checked: isoDate }),
          v.strictObject({ ...source, seen: isoDate }),
        ]),
      ),
    }),
  ),
});

export const codesText = v.strictObject({
  ...schemaLink,
  family: v.strictObject({ title: words, meaning: paragraphs, advice: paragraphs }),
  codes: v.record(
    codeId,
    v.strictObject({
      title: words,
      summary: words,
      happened: paragraphs,
      first: v.exactOptional(paragraphs),
      decides: v.exactOptional(paragraphs),
      messages: v.exactOptional(v.record(id, v.strictObject({ says: words, means: words }))),
    }),
  ),
});

/** Compiles only while what the schemas let through is what the types promise. */
type Fits<Out extends Type, Type> = Out;
/** @public Read by the compiler alone. */
export type CodeSchemasFitTypes = [
  Fits<v.InferOutput<typeof codes>, CodeFactsFile>,
  Fits<v.InferOutput<typeof codesText>, CodeTextFile>,
];
