import type { Sample } from '../../../knowledge/types.ts';
import { CodeBlock } from '../../../ui/codeBlock/CodeBlock.tsx';
import { CopyButton } from '../../../ui/copyButton/CopyButton.tsx';
import { Tabs } from '../../../ui/tabs/Tabs.tsx';
import { useText } from '../../text/useText.ts';

/** Names of libraries, which no language translates. */
const libraries: Readonly<Record<Sample['language'], string>> = {
  typescript: 'MSAL.js',
  csharp: '.NET',
  python: 'Python',
  powershell: 'PowerShell',
};

/** The same fix in each library, one at a time. */
export function CodeSamples({ samples }: { readonly samples: readonly Sample[] }) {
  const t = useText();
  return (
    <Tabs
      label={t('diagnosis.code')}
      tabs={samples.map(({ language, source }) => ({
        id: language,
        label: libraries[language],
        panel: (
          <CodeBlock
            label={libraries[language]}
            code={source}
            actions={
              <CopyButton
                weight="quiet"
                text={() => source}
                words={{
                  copy: t('diagnosis.copyCode'),
                  copied: t('shell.copied'),
                  failed: t('shell.copyFailed'),
                }}
              />
            }
          />
        ),
      }))}
    />
  );
}
