import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button/Button.tsx';
import { EvidenceView, type EvidenceWords } from '../../ui/evidenceView/EvidenceView.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { EditEvidence } from '../parts/known/EditEvidence.tsx';
import styles from '../parts/known/KnownPanel.module.css';
import { takeOut } from '../session/takeIn.ts';
import { useRewalk, type WalkSoFar } from '../session/useRewalk.ts';
import { useSession } from '../session/useSession.ts';
import { useText } from '../text/useText.ts';
import { chooseError } from './chooseError.ts';
import { ErrorChoice } from './ErrorChoice.tsx';
import { errorsOf, problemsOf } from './errorsOf.ts';
import { type FactGroup, marksIn } from './factGroups.ts';

interface Props {
  readonly groups: readonly FactGroup[];
  readonly before: WalkSoFar | null;
  /** Where the page has its own way to edit. */
  readonly onEdit?: () => void;
  /** Called in place of walking again, where the page is no part of the walk. */
  readonly onRemoved?: () => void;
  /** The same, for another error of a text that was chosen. */
  readonly onChosen?: () => void;
}

/** Everything the person brought, as it stands, with the deciding characters marked. Edit gives the raw text back. */
export function EvidenceFigures({ groups, before, onEdit, onRemoved, onChosen }: Props) {
  const t = useText();
  const { evidence, readings, notes } = useSession();
  const [editing, setEditing] = useState<string | null>(null);
  const rewalk = useRewalk(before);
  const remove = async (id: string) => {
    await takeOut(id);
    if (onRemoved) onRemoved();
    else await rewalk();
  };
  const choose = async (id: string, at: number) => {
    await chooseError(id, at);
    if (onChosen) onChosen();
    else await rewalk();
  };
  const titles: Readonly<Record<string, string>> = {
    request: t('evidence.viewRequest'),
    token: t('evidence.viewToken'),
  };
  return evidence.map(({ id, text }) => {
    const reading = readings.find((each) => each.evidence === id);
    const several = reading && errorsOf(text, reading, notes[id]);
    const title = titles[id] ?? t('evidence.view');
    const words: EvidenceWords = {
      label: title,
      hidden: (kind) => t(`evidence.secret.${kind}`),
      gap: ({ lines, start, end }) =>
        lines > 1 ? t('evidence.gap', { lines }) : t('evidence.gapCharacters', { characters: end - start }),
      mark: (number) => t('evidence.mark', { number }),
    };
    return (
      <section key={id} className={styles.figure}>
        <div className={styles.figureHead}>
          <h3 className={styles.subtitle}>{title}</h3>
          <Button weight="quiet" onClick={onEdit ?? (() => setEditing(editing === id ? null : id))}>
            <Pencil aria-hidden size={16} />
            {t('evidence.edit')}
          </Button>
          <Button weight="quiet" onClick={() => void remove(id)}>
            {t('evidence.remove')}
          </Button>
        </div>
        {editing !== id && (
          <p className={styles.soft}>
            {t(notes[id]?.parts ? 'evidence.viewHintParts' : 'evidence.viewHint')}
          </p>
        )}
        {several && several.errors.length > 1 && (
          <ErrorChoice id={id} {...several} onChoose={(at) => void choose(id, at)} />
        )}
        {(reading ? problemsOf(reading, notes[id]) : []).map((kind) => (
          <Notice key={kind} meaning="information">
            <p>{t(`evidence.problem.${kind}`)}</p>
          </Notice>
        ))}
        {editing === id ? (
          <EditEvidence id={id} label={title} text={text} before={before} onDone={() => setEditing(null)} />
        ) : (
          <EvidenceView
            id={id}
            text={text}
            secrets={reading?.secrets ?? []}
            marks={marksIn(id, groups)}
            words={words}
          />
        )}
      </section>
    );
  });
}
