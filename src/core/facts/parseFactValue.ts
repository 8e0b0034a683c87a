import { requestTemplate } from '../readers/requestTemplate.ts';
import type { FactName, FactValue } from './fact.ts';
import { closedValues, isClosed, openShapes } from './factValues.ts';

type Parsed = { readonly ok: true; readonly value: FactValue } | { readonly ok: false };

/**
 * A fact's value as a person writes it: a code with or without its letters, a path with everything of their own.
 * Not ok where it can be no value of that fact, and for messages, which have ids that nobody knows.
 */
export function parseFactValue(name: FactName, written: string): Parsed {
  const text = written.trim().slice(0, 500);
  if (isClosed(name))
    return Object.hasOwn(closedValues[name], text) ? { ok: true, value: text as FactValue } : { ok: false };
  const value = normalise(name, text);
  if (name === 'message' || !openShapes[name].test(value)) return { ok: false };
  return { ok: true, value: name === 'status' ? Number(value) : value };
}

function normalise(name: FactName, text: string): string {
  if (name === 'stsCode' || name === 'decidingStsCode') return text.replace(/^AADSTS/i, '');
  if (name === 'request.template')
    return text.startsWith('/') ? requestTemplate(text.replace(/^\/(?:v1\.0|beta)(?=\/)/i, '')) : '';
  if (name === 'status' || /^(?:token|needed|held)\./.test(name)) return text;
  return text.toLowerCase();
}
