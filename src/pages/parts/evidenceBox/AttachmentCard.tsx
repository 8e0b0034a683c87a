import { FileText } from 'lucide-react';
import { Button } from '../../../ui/button/Button.tsx';
import type { Attachment } from '../../session/session.ts';
import { useText } from '../../text/useText.ts';
import styles from './EvidenceBox.module.css';

interface Props {
  readonly attachment: Attachment;
  onRemove(): void;
}

/** A text too long for the field: named and sized, not shown. */
export function AttachmentCard({ attachment, onRemove }: Props) {
  const t = useText();
  const isFile = 'file' in attachment;
  const size = isFile ? attachment.file.size : attachment.text.length;
  return (
    <div className={styles.attachment}>
      <FileText aria-hidden size={20} />
      <p>
        <strong>
          {t('evidence.attachment', {
            name: isFile ? attachment.file.name : t('evidence.attachmentPasted'),
            kilobytes: Math.round(size / 1000),
          })}
        </strong>
        <br />
        <span className={styles.hint}>{t('evidence.attachmentHint')}</span>
      </p>
      <Button weight="quiet" onClick={onRemove}>
        {t('evidence.attachmentRemove')}
      </Button>
    </div>
  );
}
