import * as v from 'valibot';
import { factNames } from '../factValues.ts';

/** Ids are kebab: they are addresses. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
export const isoDate = v.pipe(v.string(), v.isoDate());
export const paragraphs = v.array(v.pipe(v.string(), v.minLength(1)));
/** Editors find the schema by it; the check ignores it. */
export const schemaLink = { $schema: v.exactOptional(v.string()) };

const fact = v.picklist(factNames, `No such fact. The facts are: ${factNames.join(', ')}`);
const value = v.union([v.string(), v.number()]);

export const condition = v.union(
  [
    v.strictObject({ fact, equals: value }),
    v.strictObject({ fact, oneOf: v.pipe(v.array(value), v.minLength(1)) }),
    v.strictObject({ fact, contains: value }),
    v.strictObject({ matches: id }),
    v.strictObject({ fact, known: v.literal(true) }),
    v.strictObject({ fact, absent: v.literal(true) }),
    v.strictObject({ fact, before: v.number() }),
    v.strictObject({ fact, after: v.number() }),
    v.strictObject({ matcher: id }),
  ],
  'This is no condition. It has "matches", or "matcher", or "fact" (a name of src/core/facts/fact.ts) and one of equals, oneOf, contains, known, absent, before, after.',
);

export const factAssertions = v.record(fact, value);
