import type { CodeKind, CodeSource, CodeStage, CodeTier } from '../../../src/knowledge/codeTypes.ts';
import type { Actor } from '../../../src/knowledge/types.ts';
import type { ContentFiles } from './contentFiles.ts';

export const codeKinds = ['aadsts', 'graph', 'oauth', 'msal'] as const satisfies readonly CodeKind[];

/** What a code or one of its messages leads to, as it is written. */
interface LeadsTo {
  readonly diagnosis?: string;
  readonly alsoPossible: readonly string[];
}

/** A code in `content/codes/<kind>/<family>.json` as it is written. */
export interface CodeFacts extends LeadsTo {
  readonly id: string;
  readonly symbol?: string;
  readonly tier: CodeTier;
  readonly stage: CodeStage;
  readonly actors: readonly Actor[];
  readonly oauthErrors?: readonly string[];
  readonly statuses?: readonly number[];
  readonly messages?: readonly (LeadsTo & { readonly id: string; readonly pattern?: string })[];
  readonly sources: readonly CodeSource[];
}
export interface CodeFactsFile {
  readonly $schema?: string;
  readonly codes: readonly CodeFacts[];
}

/** The words of one code, and of its family, in `content/codes/<kind>/<family>.<lang>.json`. */
export interface CodeText {
  readonly title: string;
  readonly summary: string;
  readonly happened: readonly string[];
  readonly first?: readonly string[];
  readonly decides?: readonly string[];
  readonly messages?: Readonly<Record<string, { readonly says: string; readonly means: string }>>;
}
export interface CodeTextFile {
  readonly $schema?: string;
  readonly family: {
    readonly title: string;
    readonly meaning: readonly string[];
    readonly advice: readonly string[];
  };
  readonly codes: Readonly<Record<string, CodeText>>;
}

/** A family of codes with its files. */
export interface CodeFamilySource {
  readonly id: string;
  readonly kind: CodeKind;
  readonly file: string;
  readonly textFile: string;
  readonly codes: readonly CodeFacts[];
  /** Undefined where the language does not have it yet. */
  readonly text: CodeTextFile | undefined;
}

/** Every family of codes, in the order of kinds and then of names. */
export function readCodeFamilies(files: ContentFiles, lang: string): readonly CodeFamilySource[] {
  return codeKinds.flatMap((kind) =>
    files
      .list(`codes/${kind}`)
      .filter((name) => /^[a-z0-9-]+\.json$/u.test(name))
      .map((name) => {
        const id = name.replace('.json', '');
        const file = `codes/${kind}/${name}`;
        const textFile = `codes/${kind}/${id}.${lang}.json`;
        return {
          id,
          kind,
          file,
          textFile,
          codes: files.json<CodeFactsFile>(file).codes,
          text: files.exists(textFile) ? files.json<CodeTextFile>(textFile) : undefined,
        };
      }),
  );
}
