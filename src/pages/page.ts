import type { ComponentType } from 'react';
import type { InterfaceArea } from '../knowledge/messageId.ts';
import type { Text } from './text/useText.ts';

/** What the head of a page says: for the tab, for search engines, for a link's preview. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** False for pages that only make sense with what somebody entered. */
  readonly index?: boolean;
}

export interface PageRequest {
  readonly lang: string;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/**
 * One screen: the words and data it loads before it is shown, what its head says, and its component.
 * `load` gives null where the address names nothing that exists.
 */
export interface Page<Data = unknown> {
  readonly areas: readonly InterfaceArea[];
  load(request: PageRequest): Promise<Data | null>;
  head(data: Data, text: Text): PageHead;
  readonly View: ComponentType<{ readonly data: Data }>;
}
