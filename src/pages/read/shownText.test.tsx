import { act, cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import { gatherFacts } from '../../core/facts/factBook.ts';
import { readAll } from '../../core/readers/readEvidence.ts';
import { pasted } from '../../core/readers/sampleEvidence.ts';
import { leftOf } from '../../core/redact/testing/leftOf.ts';
import { pastedSecret } from '../../core/redact/testing/madeSecrets.ts';
import { loadEngineKnowledge } from '../../knowledge/loadEngineKnowledge.ts';
import { EvidenceView } from '../../ui/evidenceView/EvidenceView.tsx';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import { type Text, TextContext } from '../text/useText.ts';
import { ErrorChoice } from './ErrorChoice.tsx';
import { errorsOf, problemsOf } from './errorsOf.ts';
import { FactList } from './FactList.tsx';
import { groupFacts, marksIn } from './factGroups.ts';
import { ReadView } from './ReadView.tsx';

const t: Text = (id, values) => [id, ...Object.values(values ?? {})].join(' ');
const words = { label: '', hidden: () => '', gap: () => '', mark: () => '' };
const { patterns } = await loadEngineKnowledge();

/** Everything of a text that a page shows, as markup. */
function markupOf(text: string): string {
  const evidence = [pasted(text)];
  const readings = readAll(evidence, patterns);
  const [reading] = readings as [(typeof readings)[number]];
  const groups = groupFacts(gatherFacts(reading.facts));
  return renderToStaticMarkup(
    <MemoryRouter>
      <TextContext value={t}>
        <EvidenceView
          id="paste"
          text={text}
          secrets={reading.secrets}
          marks={marksIn('paste', groups)}
          words={words}
        />
        <FactList groups={groups} evidence={evidence} onCorrected={() => {}} />
        <ErrorChoice id="paste" {...errorsOf(text, reading, undefined)} onChoose={() => {}} />
        <p>{problemsOf(reading, undefined).join(' ')}</p>
      </TextContext>
    </MemoryRouter>,
  );
}

/** Markup in all the places where a reader looks, and pieces that a reader would cut it at. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '<script>alert(1)</script>',
        '</pre></section><svg onload=alert(1)>',
        '"><iframe src="javascript:alert(1)">',
        '&lt;object&gt;',
        'HTTP/1.1 403 <video onerror=x>\n',
        '{"error":{"code":"<style>","message":"<math>Access is denied"}}',
        'GET https://graph.microsoft.com/v1.0/<base>/users\n',
        'AADSTS65001: <form action=x>\n',
        '\n\n',
        '"',
        '<!--',
        ']]>',
      ),
      fc.string({ maxLength: 30 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

const own = new Set(
  'section pre mark span a button ul ol li div p strong code details summary svg path'.split(' '),
);

test('whatever is pasted is shown as the text that it is', () => {
  expect(markupOf('HTTP/1.1 403 <img src=x>')).toContain('&lt;img src=x&gt;');
  fc.assert(
    fc.property(hostile, (text) => {
      const tags = markupOf(text).match(/<[^>]*>/gu) ?? [];
      const names = tags.map((tag) => /^<\/?([^\s/>]*)/u.exec(tag)?.[1] ?? '');
      expect(names.filter((name) => !own.has(name))).toEqual([]);
      expect(tags.filter((tag) => /\s(?:on\w+|srcdoc|style)=|javascript:/iu.test(tag))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 120_000);

test('no secret that is pasted is shown', () => {
  fc.assert(
    fc.property(pastedSecret, ({ value, text }) => {
      const shown = markupOf(text)
        .replace(/<[^>]*>/gu, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
      expect(leftOf(value, shown)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
}, 120_000);

afterEach(() => {
  cleanup();
  sessionStore.clear();
});

test('a page makes no element of it either', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      sessionStore.clear();
      const taken = await takeIn([evidenceOf('paste', text)]);
      if (!taken.ok) return;
      const { container, unmount } = render(
        <MemoryRouter>
          <TextContext value={t}>
            <ReadView onGoOn={async () => {}} onEdit={() => {}} />
          </TextContext>
        </MemoryRouter>,
      );
      await act(async () => {});
      const strange = [...container.querySelectorAll('*')].filter(
        ({ localName }) => !own.has(localName) && !/^h\d$/u.test(localName),
      );
      expect(strange).toEqual([]);
      unmount();
    }),
    { numRuns: 60 },
  );
});
