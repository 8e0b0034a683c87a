import type { CodeFamily } from '../../../src/knowledge/codeTypes.ts';
import type { DiagnosisPage } from '../../../src/knowledge/types.ts';
import { linkTo, list, page, part, plain } from './markdown.ts';

interface Parts {
  readonly families: readonly CodeFamily[];
  readonly diagnoses: readonly DiagnosisPage[];
}

/** `llms.txt`: what the site is, and where its pages stand as Markdown. See llmstxt.org. */
export function llmsText({ families, diagnoses }: Parts, site: (address: string) => string): string {
  return page([
    '# Unforbidden',
    '> Why Microsoft Graph or Microsoft Entra refused a call, who must act, and how to fix it: one page for each fault and each error code.',
    plain(
      'Every page below /diagnoses/ and /codes/ has a Markdown twin (index.md) and a JSON twin (index.json) beside it. Texts name their official sources and when those were last read. Nothing that a person enters on the site leaves the device.',
    ),
    ...part(
      'Lists',
      list([
        `${linkTo('All codes and diagnoses as JSON', site('/codes.json'))}: ids, titles, who must act, addresses`,
        `${linkTo('All codes', site('/codes/'))}: by family`,
        `${linkTo('All diagnoses', site('/diagnoses/'))}: by where the call fails`,
      ]),
    ),
    ...part(
      'Diagnoses',
      list(
        diagnoses.map(
          ({ id, title, summary }) =>
            `${linkTo(title, site(`/diagnoses/${id}/index.md`))}: ${plain(summary)}`,
        ),
      ),
    ),
    ...part(
      'Codes',
      families
        .map(({ title, codes }) =>
          [
            `### ${plain(title)}`,
            list(
              codes.map(
                (code) => `${linkTo(code.id, site(`/codes/${code.id}/index.md`))}: ${plain(code.title)}`,
              ),
            ),
          ].join('\n\n'),
        )
        .join('\n\n'),
    ),
  ]);
}
