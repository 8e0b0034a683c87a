import { apiOfHost } from '../token/audience.ts';
import { copiedMethod } from './copiedRequest.ts';
import { matchesOf } from './finding.ts';
import { stripEnd } from './stripEnd.ts';

/** A request in a text, not yet judged. A higher rank is a surer sign that it is the one that failed. */
export interface RequestMention {
  readonly method?: string;
  readonly host?: string;
  readonly path: string;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

const address = /https?:\/\/[^\s"'`|]{3,2000}(?:\('[^'\s]{0,300}'\)[^\s"'`|]{0,1000}){0,4}/gi;

/** What stands around an address, with the method in the first group where there is one. */
const failedBefore = /(?:\b(?:for|with|on|to) url|\brequest url):? ?["'(]?$/i;
const methodBefore = /(?<!\w)(GET|POST|PUT|PATCH|DELETE)["']?\s?[|:,]?\s?["'`]?$/;
const optionBefore =
  /(?:-Method|-X|--request|\bmethod["']?[:=]?)\s?["']?(GET|POST|PUT|PATCH|DELETE)\b.{0,90}?["'`\s]$/i;
const optionAfter =
  /^["'`]?[\s,;]{1,3}.{0,40}?(?:-Method|-X|--request|\bRequest Method:?|\bmethod["']?:)\s?["']?(GET|POST|PUT|PATCH|DELETE)\b/i;
/** An address as the value of a parameter, an audience, a scope, an issuer or a context is no request. */
const otherUse =
  /(?:\b(?!url|uri)\w+=|\b(?:resource|aud(?:ience)?|scopes?|@odata\.\w+|iss(?:uer)?)["']?[\s:=['"]{1,5})$/i;

/** What a message recommends to look at was not the request. */
const advice =
  /\b(?:query|visit|see|navigate to|documentation|refer to|review|learn more|e\.g\.|example)[^.]{0,30}$/i;

/** `GET /v1.0/me HTTP/1.1` with its host in a header, and `GET /me/messages` as people write it. */
const pathForm = /(?<![\w/])(GET|POST|PUT|PATCH|DELETE) (\/(?!\/)[^\s"`]{0,2000})(?: HTTP\/[\d.]{1,3})?/g;
const hostHeader = /(?<![\w-])Host: ?([\w.-]{3,200})/i;
/** The whole text is one path, or one address without its scheme. */
const pathAlone =
  /^\s?((?:\/?(?:v1\.0|beta)\/|\/|(?:me|users|groups|sites|drives|teams|chats|applications|serviceprincipals|devices|devicemanagement|identity|auditlogs|reports|security)\/)[^\s]{1,3000})\s?$/i;
const hostAlone =
  /^\s?(?:(GET|POST|PUT|PATCH|DELETE) )?((?:[\w-]+\.)?(?:graph\.microsoft\.(?:com|us)|microsoftgraph\.chinacloudapi\.cn)\/[^\s]{1,3000})\s?$/i;

/** Documentation, sign-in and portals are no requests to an API. */
const notAnApi =
  /^(?:learn|docs|developer|support|go|portal|entra|login|sts|device|admin|myapps)\.|(?:^|\.)(?:aka\.ms|microsoftonline\.(?:com|us|cn)|github\.com|odata\.org|stackoverflow\.com)$/i;
/** What the sign-in service sends a browser back to. */
const isRedirect = /[?#&](?:error|code|state|access_token|id_token)=/;
/** A scope looks like an address: `/.default`, `/User.Read`. */
const isScope = /^\/{1,2}(?:\.default|[A-Z][A-Za-z-]*(?:\.[A-Z][A-Za-z-]*)+)\/?$/;

/** Punctuation of the sentence is no part of the address; a bracket is where it was opened there. */
function trimAddress(written: string): string {
  const bare = stripEnd(written, '.,;:^]>');
  const opened = (open: string, close: string) => bare.endsWith(close) && !bare.includes(open);
  return opened('(', ')') || opened('{', '}') ? trimAddress(bare.slice(0, -1)) : bare;
}

function parseAddress(written: string): { host: string; path: string } | undefined {
  const parts = /^https?:\/\/(?:[^/@\s]*@)?([\w.-]+)(?::\d+)?([/?#].*)?$/i.exec(trimAddress(written));
  return parts?.[1] ? { host: parts[1].toLowerCase(), path: parts[2] ?? '' } : undefined;
}

function mentionOf(text: string, match: RegExpExecArray): RequestMention | undefined {
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 120), start);
  const parsed = parseAddress(match[0]);
  if (
    !parsed ||
    notAnApi.test(parsed.host) ||
    isScope.test(parsed.path) ||
    /^\/?[^?]*\$metadata/.test(parsed.path)
  )
    return undefined;
  const method =
    (methodBefore.exec(before) ??
      optionBefore.exec(before) ??
      optionAfter.exec(text.slice(end, end + 100)))?.[1] ?? copiedMethod(text, start, end);
  if (!method && (otherUse.test(before) || advice.test(before))) return undefined;
  const alone =
    text.length - match[0].length < 3 + (method ? method.length + 1 : 0) && !isRedirect.test(parsed.path);
  const served = apiOfHost(parsed.host) !== undefined || /^\/(?:v1\.0|beta)(?:\/|$)/i.test(parsed.path);
  // Without method and path an address is an audience as often as a request; other hosts are the app's own.
  if (!served && !alone) return undefined;
  if (!method && parsed.path.replaceAll('/', '') === '' && !alone) return undefined;
  const rank = failedBefore.test(before) ? 4 : method ? 3 : 2;
  return { ...(method && { method: method.toUpperCase() }), ...parsed, rank, start, end };
}

/** Every request that a plain text names, in the order of the text. */
export function requestMentions(text: string): RequestMention[] {
  const found = matchesOf(address, text).flatMap((match) => mentionOf(text, match) ?? []);
  const host = hostHeader.exec(text)?.[1]?.toLowerCase();
  for (const match of matchesOf(pathForm, text, 100)) {
    if (host && notAnApi.test(host)) continue;
    const end = match.index + match[0].length;
    found.push({
      method: match[1] ?? '',
      ...(host && { host }),
      path: match[2] ?? '',
      rank: 3,
      start: match.index,
      end,
    });
  }
  const whole = { rank: 2, start: 0, end: text.length };
  const path = pathAlone.exec(text)?.[1];
  if (path) found.push({ ...whole, path: `/${path.replace(/^\/+/, '')}` });
  const bare = hostAlone.exec(text);
  const parsed = bare?.[2] ? parseAddress(`https://${bare[2]}`) : undefined;
  if (parsed) found.push({ ...whole, ...(bare?.[1] && { method: bare[1].toUpperCase() }), ...parsed });
  return found.sort((a, b) => a.start - b.start);
}
