import * as v from 'valibot';
import type { Family, Implication, Question } from '../../../src/core/knowledge.ts';
import type { PortalPlace } from '../../../src/knowledge/types.ts';
import type {
  DiagnosisFacts,
  DiagnosisText,
  ExampleSource,
  PatternSource,
  QuestionSource,
} from '../../build/content/sourceTypes.ts';
import { codes, codesText } from './codes.ts';
import { condition, factAssertions, id, isoDate, paragraphs, schemaLink } from './parts.ts';

const diagnosis = v.strictObject({
  ...schemaLink,
  id,
  stage: v.picklist(['token', 'graph-400', 'graph-401', 'graph-403', 'other']),
  actors: v.pipe(
    v.array(v.picklist(['developer', 'tenant-administrator', 'user', 'microsoft'])),
    v.minLength(1),
  ),
  signals: v.pipe(
    v.array(
      v.strictObject({
        id,
        effect: v.picklist(['settles', 'supports', 'rules-out']),
        weight: v.exactOptional(v.picklist([1, 2, 3])),
        when: v.pipe(v.array(condition), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  decidedBy: v.exactOptional(id),
  lookAlikes: v.array(id),
  related: v.array(id),
  steps: v.pipe(
    v.array(
      v.strictObject({
        id,
        actor: v.picklist(['developer', 'tenant-administrator', 'user', 'microsoft']),
        portal: v.exactOptional(id),
        samples: v.exactOptional(id),
      }),
    ),
    v.minLength(1),
  ),
  sources: v.array(
    v.strictObject({ id, title: v.string(), url: v.pipe(v.string(), v.url()), checked: isoDate }),
  ),
});

const diagnosisText = v.strictObject({
  ...schemaLink,
  title: v.pipe(v.string(), v.minLength(1)),
  summary: v.pipe(v.string(), v.minLength(1)),
  meaning: paragraphs,
  tell: paragraphs,
  lookAlikes: v.record(id, v.string()),
  steps: v.record(id, v.strictObject({ title: v.string(), body: paragraphs })),
  confirm: paragraphs,
  why: paragraphs,
  signals: v.record(id, v.string()),
  decides: v.string(),
});

const next = v.union([v.strictObject({ question: id }), v.strictObject({ faults: v.array(id) })]);
const question = v.strictObject({
  ...schemaLink,
  id,
  options: v.pipe(
    v.array(
      v.strictObject({
        id,
        asserts: factAssertions,
        // All of nothing always holds, and would choose the option for everybody.
        evidence: v.exactOptional(v.array(v.pipe(v.array(condition), v.minLength(1)))),
        next,
      }),
    ),
    v.minLength(2),
  ),
});
const questionText = v.strictObject({
  ...schemaLink,
  title: v.string(),
  why: paragraphs,
  options: v.record(id, v.strictObject({ label: v.string(), looksLike: paragraphs })),
  unsure: paragraphs,
});

const patterns = v.array(v.strictObject({ id, source: v.string(), says: v.string() }));
const implications = v.array(v.strictObject({ id, when: v.array(condition), gives: factAssertions }));
const families = v.array(v.strictObject({ id, when: v.array(condition), order: v.array(id) }));
const aliases = v.record(v.string(), v.string());
const tree = v.strictObject({ ...schemaLink, root: id });
const examples = v.array(
  v.strictObject({
    id,
    file: v.string(),
    diagnosis: id,
    certainty: v.picklist(['certain', 'likely', 'possible']),
    featured: v.exactOptional(v.boolean()),
    label: v.exactOptional(v.string()),
    request: v.exactOptional(v.strictObject({ method: v.string(), url: v.string() })),
    answers: v.exactOptional(v.record(id, id)),
  }),
);
const place = v.strictObject({
  path: v.pipe(v.array(v.string()), v.minLength(1)),
  action: v.exactOptional(v.string()),
  formerly: v.exactOptional(v.string()),
});
const portal = v.objectWithRest(schemaLink, place);
/** Words by id: the labels of examples, the messages of the interface. */
const words = v.record(v.string(), v.string());
const ids = v.array(v.string());
/** Small letters, digits and single blanks: what a query is folded to before it is compared. */
const sameWords = v.array(
  v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\p{Ll}\d]+(?: [\p{Ll}\d]+)*$/u))), v.minLength(2)),
);

const permissionName = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+$/u));
const alternatives = v.nullable(
  // Empty where only the cases of the row say what is needed.
  v.array(v.pipe(v.array(permissionName), v.minLength(1))),
);
const graphPath = v.pipe(v.string(), v.regex(/^\/[^\s?]+$/u));
const method = v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
const kind = v.picklist(['delegatedWork', 'delegatedPersonal', 'application']);
const link = v.pipe(v.string(), v.url());
const needs = { delegatedWork: alternatives, delegatedPersonal: alternatives, application: alternatives };
const permissions = v.strictObject({
  ...schemaLink,
  rows: v.array(
    v.strictObject({
      path: graphPath,
      aliases: v.exactOptional(v.array(graphPath)),
      methods: v.pipe(v.array(method), v.minLength(1)),
      versions: v.pipe(v.array(v.picklist(['v1.0', 'beta'])), v.minLength(1)),
      ...needs,
      roles: v.exactOptional(v.array(v.string())),
      applicationRoles: v.exactOptional(v.array(v.string())),
      cases: v.exactOptional(
        v.array(
          v.strictObject({
            when: v.strictObject({
              body: v.exactOptional(v.string()),
              select: v.exactOptional(v.string()),
              query: v.exactOptional(v.string()),
              header: v.exactOptional(v.string()),
              resource: v.exactOptional(graphPath),
            }),
            ...v.partial(v.strictObject(needs)).entries,
            roles: v.exactOptional(v.array(v.string())),
            source: v.exactOptional(link),
          }),
        ),
      ),
      limits: v.exactOptional(
        v.array(
          v.picklist(['selected-scopes', 'rsc', 'app-access-policy', 'protected-api', 'license', 'guest']),
        ),
      ),
      source: link,
      checked: v.exactOptional(isoDate),
      agreed: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/u))),
    }),
  ),
  overrides: v.exactOptional(
    v.array(
      v.strictObject({
        path: graphPath,
        methods: v.array(method),
        kinds: v.array(kind),
        why: v.string(),
        source: link,
      }),
    ),
  ),
});
const granted = v.strictObject({ adminConsent: v.boolean(), level: v.number() });
const permissionNames = v.strictObject({
  ...schemaLink,
  source: link,
  renamed: v.exactOptional(v.record(permissionName, v.strictObject({ to: permissionName, source: link }))),
  permissions: v.record(
    permissionName,
    v.strictObject({
      delegated: v.exactOptional(granted),
      application: v.exactOptional(granted),
      opens: v.number(),
      resourceSpecific: v.exactOptional(v.literal(true)),
      deprecated: v.exactOptional(v.literal(true)),
    }),
  ),
});

/** Schemas by the name of their file under `content/schema/`. */
export const schemas = {
  diagnosis,
  'diagnosis-text': diagnosisText,
  codes,
  'codes-text': codesText,
  permissions,
  'permission-names': permissionNames,
  question,
  'question-text': questionText,
  tree,
  patterns,
  implications,
  families,
  aliases,
  examples,
  portal,
  words,
  'same-words': sameWords,
  ids,
} as const;

/** Compiles only while what the schemas let through is what the types promise. */
type Fits<Out extends Type, Type> = Out;
/** @public Read by the compiler alone. */
export type SchemasFitTypes = [
  Fits<v.InferOutput<typeof diagnosis>, Omit<DiagnosisFacts, 'signals'>>,
  Fits<v.InferOutput<typeof diagnosisText>, DiagnosisText>,
  Fits<v.InferOutput<typeof question>, Omit<Question, 'options'>>,
  Fits<v.InferOutput<typeof questionText>, QuestionSource>,
  Fits<v.InferOutput<typeof patterns>, PatternSource[]>,
  Fits<v.InferOutput<typeof implications>, Omit<Implication, 'when' | 'gives'>[]>,
  Fits<v.InferOutput<typeof families>, Omit<Family, 'when'>[]>,
  Fits<v.InferOutput<typeof examples>, ExampleSource[]>,
  Fits<v.InferOutput<typeof place>, PortalPlace>,
];
