import type { ReactNode } from 'react';
import { loadCode } from '../knowledge/loadCode.ts';
import { loadCodeIds, loadCodeList } from '../knowledge/loadCodeList.ts';
import { loadDiagnosis } from '../knowledge/loadDiagnosis.ts';
import { loadDiagnosisIndex } from '../knowledge/loadDiagnosisIndex.ts';
import { loadEngineKnowledge } from '../knowledge/loadEngineKnowledge.ts';
import { loadExamples } from '../knowledge/loadExamples.ts';
import { loadQuestion } from '../knowledge/loadQuestion.ts';
import type { Lang } from '../knowledge/types.ts';
import type { WordedScreen } from '../knowledge/wording.ts';
import type { Text } from '../pages/text/useText.ts';
import type { LoadedPage, PageHead, PageParams, PageRoute } from './pageRoute.ts';
import { loadWording, textOf } from './text.ts';

const lang: Lang = 'en';
/** The question that the start page shows as tiles. */
const ROOT = 'status';

interface Screen<Parts> {
  readonly path: string;
  /** Whose interface wording it shows. */
  readonly wording: WordedScreen;
  /** Its code and its content, which load at the same time. */
  parts(params: PageParams): Promise<Parts>;
  /** Undefined where the address names nothing that exists. */
  show(parts: Parts): { readonly head: (t: Text) => PageHead; readonly element: ReactNode } | undefined;
}

/** A route whose wording, code and content load together. */
function screen<Parts>({ path, wording, parts, show }: Screen<Parts>): PageRoute {
  return {
    path,
    async load(params): Promise<LoadedPage | undefined> {
      const [, loaded] = await Promise.all([loadWording(lang, wording), parts(params)]);
      const shown = show(loaded);
      if (!shown) return undefined;
      const t = textOf(lang);
      const head = shown.head(t);
      return { head: { ...head, title: `${head.title} · ${t('shell.name')}` }, element: shown.element };
    },
  };
}

export const routes: readonly PageRoute[] = [
  screen({
    path: '/',
    wording: 'start',
    parts: () =>
      Promise.all([import('../pages/start/StartPage.tsx'), loadQuestion(ROOT, lang), loadExamples(lang)]),
    show: ([{ StartPage }, root, examples]) =>
      root && {
        head: (t) => ({ title: t('start.title'), description: t('start.description') }),
        element: <StartPage root={root} examples={examples} />,
      },
  }),
  screen({
    path: '/troubleshoot/outcome/',
    wording: 'outcome',
    parts: () => Promise.all([import('../pages/outcome/OutcomePage.tsx')]),
    show: ([{ OutcomePage }]) => ({
      head: (t) => ({ title: t('outcome.title'), description: t('outcome.description'), index: false }),
      element: <OutcomePage />,
    }),
  }),
  screen({
    path: '/troubleshoot/:question/',
    wording: 'walk',
    parts: ({ question = '' }) =>
      Promise.all([import('../pages/walk/WalkPage.tsx'), loadQuestion(question, lang)]),
    show: ([{ WalkPage }, question]) =>
      question && {
        head: (t) => ({
          title: question.title,
          description: t('walk.description', { title: question.title }),
        }),
        element: <WalkPage question={question} />,
      },
  }),
  screen({
    path: '/diagnoses/',
    wording: 'diagnoses',
    parts: () => Promise.all([import('../pages/diagnoses/DiagnosesPage.tsx'), loadDiagnosisIndex(lang)]),
    show: ([{ DiagnosesPage }, index]) => ({
      head: (t) => ({ title: t('diagnosis.listTitle'), description: t('diagnosis.listDescription') }),
      element: <DiagnosesPage index={index} />,
    }),
  }),
  screen({
    path: '/diagnoses/:id/',
    wording: 'diagnosis',
    parts: ({ id = '' }) =>
      Promise.all([import('../pages/diagnosis/DiagnosisPage.tsx'), loadDiagnosis(id, lang)]),
    show: ([{ DiagnosisPage }, diagnosis]) =>
      diagnosis && {
        head: () => ({ title: diagnosis.title, description: diagnosis.summary }),
        element: <DiagnosisPage diagnosis={diagnosis} />,
      },
  }),
  screen({
    path: '/codes/',
    wording: 'codes',
    parts: () => Promise.all([import('../pages/codes/CodesPage.tsx'), loadCodeList(lang)]),
    show: ([{ CodesPage }, families]) => ({
      head: (t) => ({ title: t('codes.listTitle'), description: t('codes.listDescription') }),
      element: <CodesPage families={families} />,
    }),
  }),
  screen({
    path: '/codes/:id/',
    wording: 'code',
    parts: ({ id = '' }) => Promise.all([import('../pages/code/CodePage.tsx'), loadCode(id, lang)]),
    show: ([{ CodePage }, code]) =>
      code && {
        head: (t) => ({
          title: t('codes.pageTitle', { id: code.id, title: code.title }),
          description: code.summary,
        }),
        element: <CodePage code={code} />,
      },
  }),
  screen({
    path: '/token/',
    wording: 'token',
    parts: () => Promise.all([import('../pages/token/TokenPage.tsx')]),
    show: ([{ TokenPage }]) => ({
      head: (t) => ({ title: t('token.title'), description: t('token.description') }),
      element: <TokenPage />,
    }),
  }),
  screen({
    path: '/permissions/',
    wording: 'permissions',
    parts: () => Promise.all([import('../pages/permissions/PermissionsPage.tsx')]),
    show: ([{ PermissionsPage }]) => ({
      head: (t) => ({ title: t('permissions.title'), description: t('permissions.description') }),
      element: <PermissionsPage />,
    }),
  }),
  screen({
    path: '/live/',
    wording: 'live',
    parts: () => Promise.all([import('../pages/live/LivePage.tsx')]),
    show: ([{ LivePage }]) => ({
      head: (t) => ({ title: t('live.title'), description: t('live.description') }),
      element: <LivePage />,
    }),
  }),
  screen({
    path: '/about/',
    wording: 'about',
    parts: () => Promise.all([import('../pages/about/AboutPage.tsx')]),
    show: ([{ AboutPage }]) => ({
      head: (t) => ({ title: t('about.title'), description: t('about.description') }),
      element: <AboutPage />,
    }),
  }),
];

export const notFound: PageRoute = screen({
  path: '*',
  wording: 'not-found',
  parts: () => Promise.all([import('../pages/notFound/NotFoundPage.tsx')]),
  show: ([{ NotFoundPage }]) => ({
    head: (t) => ({ title: t('notFound.title'), description: t('notFound.description'), index: false }),
    element: <NotFoundPage />,
  }),
});

/** Every address that is rendered at build time. */
export async function prerenderPaths(): Promise<readonly string[]> {
  const [{ questions, diagnoses }, codes] = await Promise.all([loadEngineKnowledge(), loadCodeIds(lang)]);
  return [
    '/',
    ...Object.keys(questions).map((id) => `/troubleshoot/${id}/`),
    '/troubleshoot/outcome/',
    '/diagnoses/',
    ...Object.keys(diagnoses).map((id) => `/diagnoses/${id}/`),
    '/codes/',
    ...codes.map((id) => `/codes/${id}/`),
    '/token/',
    '/permissions/',
    '/live/',
    '/about/',
  ];
}
