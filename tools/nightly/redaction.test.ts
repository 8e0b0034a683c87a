import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../src/core/readers/readEvidence.ts';
import { pasted } from '../../src/core/readers/sampleEvidence.ts';
import { findSecrets } from '../../src/core/redact/findSecrets.ts';
import { maskSegments, redact } from '../../src/core/redact/redact.ts';
import { leftOf } from '../../src/core/redact/testing/leftOf.ts';
import { pastedSecret, wrappedSecret } from '../../src/core/redact/testing/madeSecrets.ts';

const isNightly = process.env.npm_lifecycle_event === 'nightly';
/** 2,000 with every run of the tests; `npm run nightly` makes it 100,000. */
const numRuns = isNightly ? 100_000 : 2000;
const timeout = isNightly ? 3_600_000 : 60_000;

describe('no generated secret is left', () => {
  test(
    'in a text that is shown or copied',
    () => {
      fc.assert(
        fc.property(pastedSecret, ({ value, text }) => {
          const secrets = findSecrets(text);
          const shown = maskSegments(text, secrets)
            .map((segment) => (segment.kind === 'text' ? segment.text : ''))
            .join('·');
          expect(leftOf(value, shown)).toEqual([]);
          expect(leftOf(value, redact(text, secrets))).toEqual([]);
        }),
        { numRuns },
      );
    },
    timeout,
  );

  test(
    'in a text that a terminal broke',
    () => {
      fc.assert(
        fc.property(wrappedSecret, ({ value, text }) => {
          expect(leftOf(value, redact(text, findSecrets(text)))).toEqual([]);
        }),
        { numRuns: numRuns / 4 },
      );
    },
    timeout,
  );

  test(
    'in what was understood',
    () => {
      fc.assert(
        fc.property(pastedSecret, ({ value, text }) => {
          const { facts, correlation, errors } = readEvidence(pasted(text), []);
          const said = JSON.stringify([facts, correlation, errors]).toLowerCase();
          expect(leftOf(value.toLowerCase(), said)).toEqual([]);
        }),
        { numRuns },
      );
    },
    timeout,
  );
});
