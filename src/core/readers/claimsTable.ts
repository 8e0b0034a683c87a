import { stripEnd } from './stripEnd.ts';
/** A claim in a table, as token viewers show it, with its place in the text. */
export interface TableClaim {
  readonly name: string;
  readonly value: string | readonly string[];
  readonly start: number;
  readonly end: number;
}

const names =
  'acct|acr|acrs|aio|alg|amr|app_displayname|appid|appidacr|aud|azp|azpacr|email|exp|family_name|given_name|iat|idp|idtyp|ipaddr|iss|kid|name|nbf|nonce|oid|platf|preferred_username|puid|rh|roles|scp|sid|sub|tenant_region_scope|tid|typ|unique_name|upn|uti|ver|wids|xms_cc|xms_tcdt';
/** `aud⇥https://graph.microsoft.com⇥Identifies the intended recipient …`; jwt.io and others put blanks or a bar between. */
const row = new RegExp(
  `^[ \\t|]{0,4}"?(${names})"?(?:[ \\t]{0,8}[\\t|]|[ \\t]{2,40})[ \\t|]{0,8}([^\\t\\r\\n|]{1,4000})`,
  'gm',
);
/** A claim and its value on lines of their own, as some browsers copy a table. */
const stacked = new RegExp(`^[ \\t]{0,4}(${names})[ \\t]{0,4}\\r?\\n[ \\t]{0,4}([^\\t\\r\\n]{1,4000})`, 'gm');
/** Fewer claims than this are words that happen to stand at the beginning of a line. */
const fewest = 3;
const time = /^(\d{9,10})\b/;
const items = /[\w.:/-]{2,120}/g;

function claimsIn(text: string, expression: RegExp): TableClaim[] {
  const found: TableClaim[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match && found.length < 100; match = expression.exec(text)) {
    const [whole, name = '', written = ''] = match;
    const value = stripEnd(written.trim().replace(/^["[]+/, ''), '"],');
    const list = name === 'roles' || name === 'wids' ? (value.match(items) ?? []) : undefined;
    found.push({
      name,
      value: list ?? time.exec(value)?.[1] ?? value,
      start: match.index,
      end: match.index + whole.trimEnd().length,
    });
  }
  return found;
}

/** The claims of a decoded token that was copied as a table; empty where a text holds no such table. */
export function tableClaims(text: string): TableClaim[] {
  const found = [row, stacked]
    .map((expression) => claimsIn(text, expression))
    .sort((a, b) => b.length - a.length)[0];
  return found && new Set(found.map(({ name }) => name)).size >= fewest ? found : [];
}
