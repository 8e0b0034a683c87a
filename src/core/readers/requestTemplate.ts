import type { FactValues } from '../facts/fact.ts';

/** Collections whose next segment is an id even where it looks like a word (`/users/ada`, `/mailFolders/inbox`). */
const keyed = new Set(
  'users groups teams channels chats sites lists items drives messages events mailfolders childfolders calendars calendargroups contacts contactfolders applications serviceprincipals devices subscriptions notebooks sections sectiongroups pages tasks plans buckets members owners directoryroles administrativeunits onlinemeetings shares worksheets tables workbooks attachments todolists extensions schemaextensions directoryobjects domains installedapps deviceconfigurations manageddevices roleassignments photos'.split(
    ' ',
  ),
);
/** Words that stand in such a place and are no id. */
const notAnId =
  /^(?:\$(?:batch|count|ref|value)|delta|deleteditems|getbyids|getavailableextensionproperties|validateproperties|getall\w*|getbypath|root|recent|sharedwithme|graph\.\w+|microsoft\.graph(?:\.\w+)+|count|add|remove|reply|search|schools|me)$/;
/** Names of segments are letters, here and there with a namespace, a version or the number of a product. */
const word = /^(?:\$(?=(?:batch|count|ref|value)$))?[a-z]+(?:\.[a-z0-9]+)*(?:_v\d|\d{1,3}[a-z]{0,30})?$/;
const placeholder = '{id}';

/** `reminderView(start='…',end='…')` → `reminderview(start={value},end={value})`; `messages('AAMk')` → `messages/{id}`. */
function foldCall(segment: string): string {
  const open = segment.indexOf('(');
  if (open < 1) return segment;
  const name = segment.slice(0, open);
  const inside = segment.slice(open + 1).replace(/\)$/, '');
  if (!word.test(name)) return placeholder;
  if (inside === '') return name;
  const names = inside.split(',').map((part) => part.split('=', 1)[0]?.trim() ?? '');
  if (!inside.includes('=')) return `${name}/${placeholder}`;
  return `${name}(${names
    .filter((part) => /^@?[a-z]\w{0,40}$/.test(part))
    .map((part) => `${part}={value}`)
    .join(',')})`;
}

/** Path addressing: what stands between `root:/` and the next colon is a person's file or site. */
const foldAddressing = (path: string): string =>
  path
    .replace(/\/sites\/[^/]*:\/[^:]*:?/g, '/sites/{id}')
    .replace(/\/items\/[^/:]*:\/[^:]*/g, '/items/{id}:/{id}')
    .replace(/\/root:\/[^:]*/g, '/root:/{id}');

/**
 * A path with everything of a person's own taken out: `/users/ada@contoso.com/messages?$top=1` becomes
 * `/users/{id}/messages`. Whatever is not surely a name of Graph's becomes `{id}`, for templates are shared.
 */
export function requestTemplate(path: string): string {
  const bare = path
    .replace(/[?#][\s\S]*/, '')
    .toLowerCase()
    .slice(0, 2000);
  const unquoted = bare.replace(/'[^']{0,500}'/g, "''");
  const segments = foldAddressing(unquoted).split('/').filter(Boolean).slice(0, 40);
  const out: string[] = [];
  for (const segment of segments) {
    const folded = foldCall(segment.trim());
    const before = out.at(-1) ?? '';
    const addressed = /^(?:root|\{id\}):$/.test(folded);
    const isId = folded === segment && !addressed && keyed.has(before) && !notAnId.test(folded);
    const stays = folded !== segment || folded === placeholder || addressed || word.test(folded);
    out.push(
      ...(isId || !stays || folded.length > 60 + Number(folded !== segment) * 200
        ? [placeholder]
        : folded.split('/')),
    );
  }
  return `/${out.join('/')}`;
}

/** Whose data a template names. */
export const targetOf = (template: string): FactValues['request.target'] =>
  /^\/me(?:\/|$)/.test(template) ? 'me' : /^\/users\/\{id\}/.test(template) ? 'other-user' : 'directory';
