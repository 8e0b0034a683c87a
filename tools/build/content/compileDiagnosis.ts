import type {
  DiagnosisPage,
  DiagnosisSummary,
  Lang,
  Paragraph,
  PortalPlace,
  Sample,
} from '../../../src/knowledge/types.ts';
import type { ContentFiles } from './contentFiles.ts';
import { parseParagraph, parseParagraphs } from './parseParagraph.ts';
import type { DiagnosisFacts, DiagnosisText } from './sourceTypes.ts';

/** Sample files of one stem, in the order in which they are offered. */
const SAMPLES: readonly [extension: string, language: Sample['language']][] = [
  ['ts', 'typescript'],
  ['cs', 'csharp'],
  ['py', 'python'],
  ['ps1', 'powershell'],
];

/** Everything that the page of one diagnosis shows, with its links to other content resolved to titles. */
export function compileDiagnosis(files: ContentFiles, id: string, lang: Lang): DiagnosisPage {
  const facts = files.json<DiagnosisFacts>(`diagnoses/${id}/facts.json`);
  const text = readText(files, id, lang);
  const portal = files.json<Record<string, PortalPlace>>(`interface/portal.${lang}.json`);
  const need = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`content/diagnoses/${id}: ${what} is missing`);
    return found;
  };
  // A diagnosis that is not written yet is left out: nothing links to what is not there.
  const written = (other: string) => files.exists(`diagnoses/${other}/text.${lang}.json`);
  const signals: Record<string, Paragraph> = {};
  for (const [signal, says] of Object.entries(text.signals)) signals[signal] = parseParagraph(says);
  return {
    id,
    stage: facts.stage,
    title: text.title,
    summary: text.summary,
    actors: facts.actors,
    meaning: parseParagraphs(text.meaning),
    tell: parseParagraphs(text.tell),
    lookAlikes: facts.lookAlikes.filter(written).map((other) => ({
      id: other,
      title: readText(files, other, lang).title,
      differs: parseParagraph(need(text.lookAlikes[other], `the wording of the look-alike "${other}"`)),
    })),
    steps: facts.steps.map((step) => {
      const wording = need(text.steps[step.id], `the wording of step "${step.id}"`);
      const place = step.portal && need(portal[step.portal], `portal place "${step.portal}"`);
      return {
        id: step.id,
        actor: step.actor,
        title: wording.title,
        body: parseParagraphs(wording.body),
        ...(place && { portal: place }),
        samples: step.samples ? readSamples(files, id, step.samples) : [],
      };
    }),
    confirm: parseParagraphs(text.confirm),
    why: parseParagraphs(text.why),
    sources: facts.sources,
    related: facts.related
      .filter(written)
      .map((other) => ({ id: other, title: readText(files, other, lang).title })),
    signals,
    decides: parseParagraph(text.decides),
    ...(facts.decidedBy && { decidedBy: facts.decidedBy }),
  };
}

/** What lists say of one diagnosis. */
export function summarizeDiagnosis(files: ContentFiles, id: string, lang: Lang): DiagnosisSummary {
  const { stage, actors } = files.json<DiagnosisFacts>(`diagnoses/${id}/facts.json`);
  const { title, summary } = readText(files, id, lang);
  return { id, actors, stage, title, summary };
}

function readText(files: ContentFiles, id: string, lang: Lang): DiagnosisText {
  return files.json<DiagnosisText>(`diagnoses/${id}/text.${lang}.json`);
}

function readSamples(files: ContentFiles, id: string, stem: string): readonly Sample[] {
  return SAMPLES.flatMap(([extension, language]) => {
    const path = `diagnoses/${id}/samples/${stem}.${extension}`;
    return files.exists(path) ? [{ language, source: files.text(path).trimEnd() }] : [];
  });
}
