import type { Evidence } from '../evidence.ts';
import type { Fact, FactValues, Source } from '../facts/fact.ts';
import { apiOfHost } from '../token/audience.ts';
import { type Finding, known } from './finding.ts';
import { statusMentions } from './httpStatus.ts';
import { plainText } from './plainText.ts';
import type { Reader } from './reader.ts';
import { type RequestMention, requestMentions } from './requestAddress.ts';
import { areaOf } from './requestArea.ts';
import { requestTemplate, targetOf } from './requestTemplate.ts';

/**
 * The request that was refused, of several: the one that the text itself ties to the failure, then the
 * surest way of writing one; of equals the last before the failure, else the first.
 */
function mostLikely(mentions: readonly RequestMention[], text: string): RequestMention | undefined {
  const rank = Math.max(...mentions.map((one) => one.rank));
  const best = mentions.filter((one) => one.rank === rank);
  const failed =
    best.length > 1 ? statusMentions(text).find(({ status }) => status >= 400)?.start : undefined;
  return (failed === undefined ? undefined : best.findLast(({ start }) => start < failed)) ?? best[0];
}

/** Method, cloud, version, host, path template and target of the request that was refused. */
export const readRequest: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  const mentions = requestMentions(plain.text);
  const request = mentions.length > 0 ? mostLikely(mentions, plain.text) : undefined;
  if (!request) return {};
  const span = plain.span(request.start, request.end);
  const source: Source = { kind: 'request', evidence: evidence.id, span };
  const facts: Fact[] = [];
  // The address alone may carry its method beside another mention of it.
  const method =
    request.method ?? mentions.find(({ path, method }) => method && path === request.path)?.method;
  if (method) facts.push(known('request.method', method as FactValues['request.method'], source));
  const api = request.host ? apiOfHost(request.host) : undefined;
  if (request.host) facts.push(known('request.host', api?.api ?? 'other', source));
  if (api) facts.push(known('request.cloud', api.cloud, source));

  const [, version, path = ''] = /^\/{0,8}(v1\.0|beta)?(?=\/|$|\?)([\s\S]*)/i.exec(request.path) ?? [];
  if (version)
    facts.push(known('request.version', version.toLowerCase() as FactValues['request.version'], source));
  const isGraph = api?.api === 'graph' || (!api && (version !== undefined || !request.host));
  if (isGraph) {
    const template = requestTemplate(path);
    facts.push(
      known('request.template', template, source),
      known('request.target', targetOf(template), source),
    );
    const area = areaOf(template);
    if (area) facts.push(known('request.area', area, source));
  }
  return {
    facts,
    recognised: [{ kind: request.method ? 'http-request' : 'request-address', span }],
  };
};
