import { type Container, parse } from 'postcss';

const CLASS_ATTRIBUTE = /\bclass="([^"]*)"/g;
const CLASS_SELECTOR = /\.(-?[_a-z][\w-]*)/gi;
/** What a selector excludes need not be there for it to match. */
const NEGATION = /:not\([^()]*(?:\([^()]*\)[^()]*)*\)/g;

/**
 * The part of a style sheet that pages need for their first paint: every rule but those that name a class which
 * none of them has. `soon` names components that appear as soon as a page has read its address. It keeps the sheet's order, so that nothing changes when the whole sheet comes after it.
 */
export function criticalStyle(sheet: string, pages: readonly string[], soon: readonly string[] = []): string {
  const present = new Set(pages.flatMap(classesOf));
  const isNeeded = (name: string) =>
    present.has(name) || soon.some((component) => name.startsWith(`${component}_`));
  const root = parse(sheet);
  root.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) =>
      [...selector.replace(NEGATION, '').matchAll(CLASS_SELECTOR)].every(([, name = '']) => isNeeded(name)),
    );
    if (rule.selectors.every((selector) => selector === '')) rule.remove();
  });
  removeEmpty(root);
  return root.toString();
}

function classesOf(html: string): readonly string[] {
  return [...html.matchAll(CLASS_ATTRIBUTE)].flatMap(([, names = '']) => names.split(/\s+/));
}

function removeEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || !node.nodes) return;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}
