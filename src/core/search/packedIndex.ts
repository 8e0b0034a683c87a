/** MiniSearch's own form of an index, as far as it is packed here; documents are numbered from 0. */
export interface PlainIndex {
  readonly documentCount: number;
  readonly nextId: number;
  readonly documentIds: Readonly<Record<string, number>>;
  readonly fieldIds: Readonly<Record<string, number>>;
  readonly fieldLength: Readonly<Record<string, readonly number[]>>;
  readonly averageFieldLength: readonly number[];
  readonly storedFields: Readonly<Record<string, unknown>>;
  readonly dirtCount: number;
  readonly index: readonly (readonly [term: string, fields: Postings])[];
  readonly serializationVersion: number;
}
type Postings = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The same in a third less: names that repeat are left out, and numbers are written as the steps between them. */
export interface PackedIndex {
  readonly fieldIds: Readonly<Record<string, number>>;
  readonly averageFieldLength: readonly number[];
  /** Lengths of all fields, document by document. */
  readonly lengths: string;
  readonly terms: string;
  /** For each term its fields, `field:steps`, the steps in base 36. */
  readonly postings: string;
}

const RADIX = 36;

/** Packs an index. Throws where a term stands in a field twice, or documents are not numbered from 0. */
export function packIndex(plain: PlainIndex): PackedIndex {
  const { fieldIds, fieldLength, averageFieldLength, index, documentCount } = plain;
  const documents = Array.from({ length: documentCount }, (_, at) => at);
  for (const at of documents)
    if (plain.documentIds[at] !== at) throw new Error('Documents are numbered otherwise');
  const fields = Object.keys(fieldIds).length;
  return {
    fieldIds,
    averageFieldLength,
    lengths: documents
      .map((at) => Array.from({ length: fields }, (_, field) => fieldLength[at]?.[field] ?? 0).join(','))
      .join(' '),
    terms: index.map(([term]) => term).join(' '),
    postings: index
      .map(([, postings]) =>
        Object.entries(postings)
          .map(([field, found]) => `${field}:${steps(found)}`)
          .join('|'),
      )
      .join(' '),
  };
}

function steps(found: Readonly<Record<string, number>>): string {
  let last = 0;
  return Object.entries(found)
    .map(([id, times]) => {
      if (times !== 1) throw new Error('A term stands in a field twice');
      const step = Number(id) - last;
      last = Number(id);
      return step.toString(RADIX);
    })
    .join(',');
}

/** The index as MiniSearch loads it. */
export function unpackIndex({
  fieldIds,
  averageFieldLength,
  lengths,
  terms,
  postings,
}: PackedIndex): PlainIndex {
  const fieldLengths = lengths.split(' ').map((each) => each.split(',').map(Number));
  const found = postings.split(' ');
  return {
    documentCount: fieldLengths.length,
    nextId: fieldLengths.length,
    documentIds: Object.fromEntries(fieldLengths.map((_, at) => [at, at])),
    fieldIds,
    fieldLength: Object.fromEntries(fieldLengths.map((each, at) => [at, each])),
    averageFieldLength,
    storedFields: {},
    dirtCount: 0,
    index: terms.split(' ').map((term, at) => [term, unpackPostings(found[at] ?? '')] as const),
    serializationVersion: 2,
  };
}

function unpackPostings(text: string): Postings {
  const postings: Record<string, Record<string, number>> = {};
  for (const part of text.split('|')) {
    const [field = '', list = ''] = part.split(':');
    const documents: Record<string, number> = {};
    let at = 0;
    for (const step of list.split(',')) {
      at += Number.parseInt(step, RADIX);
      documents[at] = 1;
    }
    postings[field] = documents;
  }
  return postings;
}
