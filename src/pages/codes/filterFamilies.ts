import type { CodeFamily, CodeStage } from '../../knowledge/codeTypes.ts';
import type { Actor } from '../../knowledge/types.ts';
import type { FilterChoice } from '../filters/Filters.tsx';
import type { Text } from '../text/useText.ts';

const actors = ['developer', 'tenant-administrator', 'user', 'microsoft'] as const satisfies Actor[];
const stages = [
  'sign-in',
  'token',
  'graph-401',
  'graph-400',
  'graph-403',
  'other',
] as const satisfies CodeStage[];

/** The choices that shorten the list of codes: only what stands in it. */
export function codeFilters(families: readonly CodeFamily[], t: Text): readonly FilterChoice[] {
  const codes = families.flatMap((family) => family.codes);
  return [
    {
      id: 'family',
      label: t('filters.family'),
      options: families.map(({ id, title, kind }) => ({
        id,
        label: `${title} · ${t(`codes.kind.${kind}`)}`,
      })),
    },
    {
      id: 'actor',
      label: t('filters.actor'),
      options: actors
        .filter((actor) => codes.some((code) => code.actors.includes(actor)))
        .map((id) => ({ id, label: t(`diagnosis.actor.${id}`) })),
    },
    {
      id: 'stage',
      label: t('filters.stage'),
      options: stages
        .filter((stage) => codes.some((code) => code.stage === stage))
        .map((id) => ({ id, label: t(`codes.stage.${id}`) })),
    },
  ];
}

/** The families with the codes that fit everything chosen; families without any are left out. */
export function filterFamilies(
  families: readonly CodeFamily[],
  { family, actor, stage }: Readonly<Record<string, string>>,
): readonly CodeFamily[] {
  if (!family && !actor && !stage) return families;
  return families
    .filter(({ id }) => !family || id === family)
    .map((each) => ({
      ...each,
      codes: each.codes.filter(
        (code) => (!actor || code.actors.some((one) => one === actor)) && (!stage || code.stage === stage),
      ),
    }))
    .filter(({ codes }) => codes.length > 0);
}
