import { lookUpAddress } from '../../../src/core/lookUpAddress.ts';
import type { CodePage, Titled } from '../../../src/knowledge/codeTypes.ts';
import {
  codeSpan,
  type Leads,
  linkTo,
  list,
  page,
  paragraphsText,
  paragraphText,
  part,
  plain,
} from './markdown.ts';
import type { Words } from './words.ts';

/** The page of a code as Markdown. */
export function codeMarkdown(code: CodePage, leads: Leads, words: Words): string {
  const faults = (all: readonly Titled[]) =>
    list(all.map(({ id, title }) => linkTo(title, leads.site(`/diagnoses/${id}/`))));
  const lookUp = lookUpAddress(code.id);
  const { diagnosis, way } = code;
  return page([
    `# ${plain(`${code.id}: ${code.title}`)}`,
    plain(code.summary),
    code.tier === 'c' ? words('codes.undocumented') : '',
    list([
      ...(code.symbol ? [`${words('codes.symbol')}: ${codeSpan(code.symbol)}`] : []),
      `${words('codes.family')}: ${plain(code.family.title)}`,
      `${words('codes.stage')}: ${words(`codes.stage.${code.stage}`)}`,
      ...(code.statuses.length > 0 ? [`${words('codes.status')}: ${code.statuses.join(', ')}`] : []),
      ...(code.oauthErrors.length > 0
        ? [`${words('codes.oauth')}: ${code.oauthErrors.map(({ id }) => codeSpan(id)).join(', ')}`]
        : []),
      `${words('codes.actors')}: ${code.actors.map((actor) => words(`diagnosis.actor.${actor}`)).join(', ')}`,
    ]),
    ...part(words('codes.happened'), paragraphsText(code.happened, leads)),
    ...part(
      words('codes.messages'),
      list(
        code.messages.map(
          ({ says, means, diagnosis: fault, alsoPossible }) =>
            `"${plain(says)}": ${paragraphText(means, leads)}${[...(fault ? [fault] : []), ...alsoPossible]
              .map(({ id, title }) => ` ${linkTo(title, leads.site(`/diagnoses/${id}/`))}.`)
              .join('')}`,
        ),
      ),
    ),
    ...part(words('codes.first'), paragraphsText(code.first, leads)),
    ...(code.tier === 'a'
      ? []
      : part(
          words('codes.familyAdvice'),
          paragraphsText([...code.family.meaning, ...code.family.advice], leads),
        )),
    ...part(words('codes.fault'), diagnosis ? faults([diagnosis]) : ''),
    ...part(
      words(diagnosis ? 'codes.decides' : 'codes.possible'),
      [paragraphsText(code.decides, leads), faults(code.alsoPossible)].filter(Boolean).join('\n\n'),
    ),
    ...part(
      words('codes.way'),
      way
        ? linkTo(
            way.question?.title ?? words('codes.wayOutcome'),
            leads.site(`/troubleshoot/${way.question?.id ?? 'outcome'}/${way.query}`),
          )
        : '',
    ),
    ...part(
      words('codes.sources'),
      list([
        ...(lookUp ? [linkTo(`Microsoft: ${code.id}`, lookUp)] : []),
        ...code.sources.map(
          ({ title, url, checked, seen }) =>
            `${linkTo(title, url)} (${checked ? `checked ${checked}` : `seen ${seen}`})`,
        ),
      ]),
    ),
  ]);
}
