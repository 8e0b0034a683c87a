/** Reason phrases by status (RFC 9110), those that Graph, Entra and their gateways use. .NET writes them without blanks. */
const phraseOf: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  423: 'Locked',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

const squeeze = (phrase: string): string => phrase.replaceAll(' ', '').toLowerCase();
const statusOf = new Map(
  Object.entries(phraseOf).map(([status, phrase]) => [squeeze(phrase), Number(status)]),
);

/** Each phrase as the source of an expression, its blanks optional. */
export const reasonPhrases = Object.values(phraseOf).map((phrase) => phrase.replaceAll(' ', ' ?'));

/** `403` of `Forbidden`, `400` of `BadRequest`. */
export const statusOfPhrase = (phrase: string | undefined): number | undefined =>
  phrase === undefined ? undefined : statusOf.get(squeeze(phrase));
