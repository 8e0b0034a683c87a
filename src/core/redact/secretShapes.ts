import type { Secret } from '../readers/reader.ts';

const quote = '\\\\{0,8}["\'`]';
const close = `(?:${quote})?`;
const open = `(?:${quote})?`;
/** `name=value; name="value"`, up to what ends the header where it stands. */
const cookiePairs =
  '((?:[\\w.$!%*-]{1,200}(?:=\\\\{0,8}["\'][^"\'\\\\\\r\\n]{0,8000}\\\\{0,8}["\']|=[^;\\s"\'\\\\]{0,8000})?(?:;\\s{0,3}|(?=[\\s"\'\\\\,^]|$))){1,80})';

/** What is a secret by its shape or by the header it stands in; the secret itself is the first group. */
export const secretShapes: readonly (readonly [Secret['kind'], RegExp])[] = [
  // What Entra issues as a client secret: three characters, a digit, `Q~`, and the rest up to forty.
  ['secret', /(?<![\w~.-])([\w.~-]{3}\dQ~[\w.~-]{28,40})/g],
  ['token', /(ey[JAI][\w-]{8,20000}\.[\w-]{10,20000}(?:\.[\w-]{0,20000}){0,3})/g],
  ['token', /(?<![A-Za-z])Bearer(?:\s|%20|\+){1,8}(?:\\{0,8}["'])?([\w\-+/=.~%]{12,20000})/gi],
  [
    'token',
    /(?<![A-Za-z])Authorization(?:\\{0,8}["'])?\]?\s{0,4}[:=,]\s{0,4}(?:\\{0,8}["'])?(?!Bearer|Basic|Digest|Negotiate|NTLM)(?:PoP |DPoP |SharedKey |SharedAccessSignature |MAC )?([\w\-+/=.~%:]{16,20000})/gi,
  ],
  [
    'secret',
    /(?<![A-Za-z])Authorization(?:\\{0,8}["'])?\]?\s{0,4}[:=,]\s{0,4}(?:\\{0,8}["'])?(?:Basic|Digest|Negotiate|NTLM)\s{1,8}([\w\-+/=.~]{4,20000})/gi,
  ],
  ['secret', /(?:[?&;]|&amp;|%26)sig(?:=|%3[dD])([^&\s"'<>;]{8,400})/gi],
  // `https://user:password@host`
  ['password', /(?<=:\/\/[^\s:/@"']{1,80}:)([^\s/@"']{1,200})(?=@)/g],
  [
    'code',
    /(?<=[?&#\s"'{,[(]|^)code(?:\\{0,8}["'])?\s{0,4}(?:[:=]|%3[dD])\s{0,4}(?:\\{0,8}["'])?((?:[01]\.A|M\.[A-Z]\d|O?AQAB|BAQAB)[\w.!*$%-]{12,4000})/gim,
  ],
  ['code', /(?:[?&#]|&amp;|%26|%3[fF])code(?:=|%3[dD])([^&\s"'#<>]{16,4000})/gi],
  // Version 1 codes and device codes of Entra, wherever they stand.
  ['code', /(?<![\w-])([A-Z]?AQABAA[\w-]{40,4000})/g],
  ['code', /\benter the code ([A-Z0-9]{6,12})\b/gi],
  ['cookie', /^[ \t>*<|]{0,8}(?:Set-)?Cookie2?[ \t]?:[ \t]?([^\r\n]{2,20000})/gim],
  ['cookie', new RegExp(`(?<![\\w-])(?:Set-)?Cookie2?${close}\\s?[:=,]\\s?${open}${cookiePairs}`, 'gi')],
  ['cookie', /(?:^|\s)(?:-b|--cookie)\s{1,4}\^?["']([^\r\n]{2,20000}?)["'](?=\s|$|\^)/gm],
  ['cookie', /\bdocument\.cookie\s{0,4}=\s{0,4}["'`]([^\r\n"'`]{2,8000})/g],
  [
    'cookie',
    /(?<!\w)(?:ESTS[A-Z]{2,20}|buid|stsservicecookie|x-ms-gateway-slice|SignInStateCookie|AppServiceAuthSession|MSISAuth\w{0,12}|FedAuth|rtFa|RPSSecAuth|MSPAuth|WLSSC|\.AspNet[\w.-]{0,40}|connect\.sid|JSESSIONID|PHPSESSID|ASP\.NET_SessionId)(?:=|%3[dD]|["'],\s?["'])([^;\s"'&,]{6,8000})/gi,
  ],
  [
    'cookie',
    new RegExp(
      `${quote}name${quote}\\s{0,8}:\\s{0,8}${quote}(?:Cookie|Set-Cookie|ESTS[A-Z]{2,20}|buid|fpc)${quote}\\s{0,8},\\s{0,40}${quote}value${quote}\\s{0,8}:\\s{0,8}${quote}${cookiePairs}`,
      'gi',
    ),
  ],
  [
    'secret',
    /(?<![\w-])(?:x-api-key|x-functions-key|x-auth-token|api-key|ocp-apim-subscription-key)(?:\\{0,8}["'])?\s{0,4}[:=]\s{0,4}(?:\\{0,8}["'])?([^\s"'\\,;]{8,400})/gi,
  ],
  ['password', /ConvertTo-SecureString\s{1,8}(?:-String\s{1,8})?["']([^"'\r\n]{1,400})/gi],
  ['password', /\baz (?:login|ad)\b[^\r\n]{0,400}?\s-p\s{1,4}["']?([^\s"']{3,400})/g],
  ['password', /\bcurl\b[^\r\n]{0,400}?\s(?:-u|--user)\s{1,4}["']?([^\s"']{3,400})/g],
  // The private numbers of a key in JSON.
  ['key', /"(?:d|p|q|dp|dq|qi|k)"\s{0,4}:\s{0,4}"([\w-]{20,4000})"/g],
  ['key', /(?<![A-Za-z0-9+/])(MII[A-Za-z0-9+/]{160,20000}={0,2})/g],
  ['token', /(?<![A-Za-z0-9+/])((?:PHNhbW|PD94bWwg)[A-Za-z0-9+/]{40,20000}={0,2})/g],
  ['token', /(?<!\w)(gh[pousr]_\w{30,80})/g],
];
