import type { Cloud } from '../../core/facts/fact.ts';
import { type ScopeLine, scopeLines } from '../../core/permissions/scopeLines.ts';
import { CodeBlock } from '../../ui/codeBlock/CodeBlock.tsx';
import { CopyButton } from '../../ui/copyButton/CopyButton.tsx';
import { Tabs } from '../../ui/tabs/Tabs.tsx';
import { useText } from '../text/useText.ts';

/** Names of libraries, which no language translates. */
const libraries: Readonly<Record<ScopeLine['library'], string>> = {
  'msal-js': 'MSAL.js',
  dotnet: '.NET',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  powershell: 'PowerShell',
};

interface Props {
  readonly permissions: readonly string[];
  readonly type: 'delegated' | 'application';
  readonly cloud: Cloud | undefined;
}

/** For the developer: the line that asks for a token with these permissions, one library at a time. */
export function ScopeTabs({ permissions, type, cloud }: Props) {
  const t = useText();
  const words = {
    copy: t('permissions.handOff.copyLine'),
    copied: t('permissions.handOff.copied'),
    failed: t('permissions.handOff.failed'),
  };
  return (
    <Tabs
      label={t('permissions.handOff.scopes')}
      tabs={scopeLines(permissions, type, cloud).map(({ library, code }) => ({
        id: library,
        label: libraries[library],
        panel: (
          <CodeBlock
            label={libraries[library]}
            code={code}
            actions={<CopyButton weight="quiet" text={() => code} words={words} />}
          />
        ),
      }))}
    />
  );
}
