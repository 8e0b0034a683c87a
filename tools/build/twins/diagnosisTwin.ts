import type { DiagnosisPage, Sample } from '../../../src/knowledge/types.ts';
import { type Leads, linkTo, list, page, paragraphsText, paragraphText, part, plain } from './markdown.ts';
import type { Words } from './words.ts';

/** The page of a diagnosis as Markdown. */
export function diagnosisMarkdown(diagnosis: DiagnosisPage, site: Leads['site'], words: Words): string {
  const leads: Leads = { site, source: (id) => diagnosis.sources.find((each) => each.id === id)?.url };
  const text = (paragraphs: DiagnosisPage['meaning']) => paragraphsText(paragraphs, leads);
  const faultLink = (id: string, title: string) => linkTo(title, site(`/diagnoses/${id}/`));
  return page([
    `# ${plain(diagnosis.title)}`,
    plain(diagnosis.summary),
    `${words(`diagnosis.stage.${diagnosis.stage}`)}.`,
    ...part(words('diagnosis.meaning'), text(diagnosis.meaning)),
    ...part(words('diagnosis.tell'), text(diagnosis.tell)),
    ...part(
      words('diagnosis.lookAlikes'),
      list(
        diagnosis.lookAlikes.map(
          ({ id, title, differs }) => `${faultLink(id, title)}: ${paragraphText(differs, leads)}`,
        ),
      ),
    ),
    ...part(
      words('diagnosis.actors'),
      list(diagnosis.actors.map((actor) => words(`diagnosis.actor.${actor}`))),
    ),
    ...part(
      words('diagnosis.steps'),
      diagnosis.steps.map((step, at) => stepText(step, at + 1, text, words)).join('\n\n'),
    ),
    ...part(words('diagnosis.confirm'), text(diagnosis.confirm)),
    ...part(words('diagnosis.why'), text(diagnosis.why)),
    ...part(
      words('diagnosis.sources'),
      list(diagnosis.sources.map(({ title, url, checked }) => `${linkTo(title, url)} (checked ${checked})`)),
    ),
    ...part(words('diagnosis.related'), list(diagnosis.related.map(({ id, title }) => faultLink(id, title)))),
  ]);
}

const fences: Readonly<Record<Sample['language'], string>> = {
  typescript: 'ts',
  csharp: 'csharp',
  python: 'python',
  powershell: 'powershell',
};

function stepText(
  { title, actor, body, portal, samples }: DiagnosisPage['steps'][number],
  number: number,
  text: (paragraphs: DiagnosisPage['meaning']) => string,
  words: Words,
): string {
  return [
    `### ${number}. ${plain(title)} (${words(`diagnosis.actor.${actor}`)})`,
    text(body),
    portal
      ? `${words('diagnosis.portal')}: ${portal.path.map(plain).join(' > ')}${portal.action ? ` > ${plain(portal.action)}` : ''}`
      : '',
    ...samples.map(({ language, source }) => `\`\`\`${fences[language]}\n${source}\n\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n');
}
