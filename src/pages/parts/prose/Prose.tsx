import { Fragment } from 'react';
import { Link } from 'react-router';
import type { Inline, Paragraph } from '../../../knowledge/types.ts';
import { addresses } from '../../addresses.ts';
import { useText } from '../../text/useText.ts';
import styles from './Prose.module.css';

interface Source {
  readonly id: string;
  readonly url: string;
}

interface ProseProps {
  readonly paragraphs: readonly Paragraph[];
  /** Where links to sources lead; without it they are plain words. */
  readonly sources?: readonly Source[];
}

/** Paragraphs of content. */
export function Prose({ paragraphs, sources = [] }: ProseProps) {
  return (
    <div className={styles.prose}>
      {paragraphs.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: content never reorders
        <p key={at}>
          <Words paragraph={paragraph} sources={sources} />
        </p>
      ))}
    </div>
  );
}

interface WordsProps {
  readonly paragraph: Paragraph;
  readonly sources?: readonly Source[];
  /** Within a link, where no other link may stand. */
  readonly plain?: boolean;
}

/** The words of one paragraph: plain text, code, and links by the ids of our content. */
export function Words({ paragraph, sources = [], plain = false }: WordsProps) {
  return paragraph.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: content never reorders
    <Fragment key={at}>
      <Piece inline={inline} sources={sources} plain={plain} />
    </Fragment>
  ));
}

function Piece({ inline, sources, plain }: { inline: Inline; sources: readonly Source[]; plain: boolean }) {
  const t = useText();
  if (typeof inline === 'string') return inline;
  if ('code' in inline) return <code translate="no">{inline.code}</code>;
  const { text, link } = inline;
  if (plain) return text;
  switch (link.kind) {
    case 'diagnosis':
      return <Link to={addresses.diagnosis(link.id)}>{text}</Link>;
    case 'code':
      return <Link to={addresses.code(link.id)}>{text}</Link>;
    case 'page':
      return <Link to={`/${link.id}/`}>{text}</Link>;
    case 'source': {
      const source = sources.find((each) => each.id === link.id);
      return source ? (
        <a href={source.url} rel="noreferrer">
          {text}
          <span className="visually-hidden"> {t('shell.externalSite')}</span>
        </a>
      ) : (
        text
      );
    }
    default:
      return link.kind satisfies never;
  }
}
