import { type Argument, type Expression, parseSync, Visitor } from 'oxc-parser';

/** A call that shows a message: `t('known.title')`. */
export interface MessageCall {
  /** Path and line, as editors open it. */
  readonly at: string;
  /** What the first argument may be; a template is an expression that fits every id it can make. */
  readonly ids: readonly (string | RegExp)[];
  /** Names of the values that are filled in; null where the code does not say them. */
  readonly values: readonly string[] | null;
}

/** What the code says of messages: calls that show one, and every text in it that may be the id of one. */
export interface MessageUses {
  readonly calls: readonly MessageCall[];
  readonly named: readonly (string | RegExp)[];
}

/** Whether a text may stand for an id. */
export const standsFor = (named: string | RegExp, id: string): boolean =>
  typeof named === 'string' ? named === id : named.test(id);

/** Reads the uses of messages out of code: path → TypeScript. Code that does not parse says nothing; the compiler tells. */
export function findMessageUses(code: Readonly<Record<string, string>>): MessageUses {
  const calls: MessageCall[] = [];
  const named = new Map<string, string | RegExp>();
  for (const [path, text] of Object.entries(code)) {
    if (!/['"`][\w-]+\./u.test(text)) continue;
    new Visitor({
      CallExpression({ callee, arguments: [first, values], start }) {
        if (callee.type !== 'Identifier' || callee.name !== 't' || !first) return;
        const line = text.slice(0, start).split('\n').length;
        calls.push({ at: `${path}:${line}`, ids: idsOf(first), values: namesOf(values) });
      },
      Literal({ value }) {
        if (typeof value === 'string') named.set(value, value);
      },
      TemplateLiteral(template) {
        for (const id of idsOf(template)) named.set(String(id), id);
      },
    }).visit(parseSync(path, text).program);
  }
  return { calls, named: [...named.values()] };
}

function idsOf(node: Expression | Argument): readonly (string | RegExp)[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'ConditionalExpression':
      return [...idsOf(node.consequent), ...idsOf(node.alternate)];
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return idsOf(node.expression);
    case 'TemplateLiteral': {
      const pieces = node.quasis.map(({ value }) => value.cooked ?? '');
      // Of `${a}` alone nothing is known; it would stand for everything. A value is one word between two points.
      if (!pieces[0]?.includes('.')) return [];
      return [
        new RegExp(
          `^${pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('[^.]+')}$`,
          'u',
        ),
      ];
    }
    default:
      return [];
  }
}

function namesOf(node: Argument | undefined): readonly string[] | null {
  if (!node) return [];
  if (node.type !== 'ObjectExpression') return null;
  const names = node.properties.map((property) =>
    property.type === 'Property' && !property.computed && property.key.type === 'Identifier'
      ? property.key.name
      : null,
  );
  return names.includes(null) ? null : names.filter((name) => name !== null);
}
