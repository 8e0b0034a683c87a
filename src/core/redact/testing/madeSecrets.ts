import fc from 'fast-check';

/** A secret, and the ways it is written down. */
export interface MadeSecret {
  readonly value: string;
  /** The text that carries it. */
  readonly text: string;
}

const from = (signs: string, least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(...signs), minLength: least, maxLength: most });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const base64url = `${letters}-_`;
const base64 = `${letters}+/`;
const encode = (value: unknown) =>
  btoa(JSON.stringify(value))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/={1,2}$/, '');

const jwt = fc
  .tuple(from(letters, 4, 40), from(base64url, 40, 340), fc.boolean())
  .map(
    ([subject, signature, spaced]) =>
      `${encode({ typ: 'JWT', alg: 'RS256' })}.${spaced ? btoa(`{ "sub": "${subject}" }`).replace(/={1,2}$/, '') : encode({ sub: subject, aud: 'x' })}.${signature}`,
  );
const opaque = fc.oneof(
  from(base64url, 60, 400).map((rest) => `PAQABAAEAAAD${rest}`),
  from(base64, 100, 400).map((rest) => `EwBgA8l6BAAU${rest}`),
);
const refresh = fc.oneof(
  from(base64url, 60, 400).map((rest) => `0.AXoA${rest}`),
  from(base64url, 60, 400).map((rest) => `1.AS8A${rest}`),
  from(`${letters}!*$`, 60, 200).map((rest) => `M.C540_BAY.0.U.-${rest}`),
);
const code = fc.oneof(
  from(base64url, 40, 300).map((rest) => `0.AXoA${rest}`),
  from(base64url, 60, 300).map((rest) => `OAQABAAIAAA1${rest}`),
  from(`${letters}!*$`, 40, 120).map((rest) => `M.C540_BL2.2.${rest}`),
);
const entraSecret = fc
  .tuple(from(letters, 3, 3), from(`${letters}_.~-`, 30, 34))
  .map(([head, rest]) => `${head}8Q~${rest}`);
const plainSecret = from(`${letters}._~-`, 16, 48);
const oddSecret = from(`${letters}._~-+/=@:?[]!*`, 16, 44).map((rest) => `k${rest}7`);
const password = from(`${letters}!#$%()*+,-./:;?@[]^_{|}~`, 8, 30).map((rest) => `P${rest}9x`);

type Carrier = (value: string) => string;
const json =
  (key: string): Carrier =>
  (value) =>
    JSON.stringify({ a: 1, [key]: value, b: 'x' });
const form =
  (key: string): Carrier =>
  (value) =>
    `grant_type=x&${key}=${encodeURIComponent(value)}&scope=openid`;
/** Ways that can carry any value, quoted or encoded. */
const quoted = (key: string): Carrier[] => [
  json(key),
  (value) => JSON.stringify(json(key)(value)),
  (value) => JSON.stringify(JSON.stringify(json(key)(value))),
  (value) => JSON.stringify({ [key]: value }, null, 2),
  form(key),
  (value) => `POST /token HTTP/1.1\r\nHost: login.microsoftonline.com\r\n\r\n${form(key)(value)}`,
  (value) => `https://host.example/path?x=1&${key}=${encodeURIComponent(value)}#end`,
  (value) => encodeURIComponent(`${key}=${value}&x=1`),
  (value) => `{'a': 1, '${key}': '${value}', 'b': None}`,
  (value) => `{'${key}': b'${value}'}`,
  (value) => `${key} = "${value}"`,
  (value) => `const options = { ${key}: '${value}', other: true };`,
  (value) => `$config["${key}"] = '${value}';`,
  (value) => `Array ( [${key}] => ${value.replace(/[,;)\]}|&]/g, 'x')} [b] => 1 )`,
  (value) => `export ${key.toUpperCase().replace(/-/g, '_')}="${value}"`,
  (value) => `<add key="ida:${key}" value="${value}" />`,
  (value) => `<input name="${key}" value="${value}">`,
  (value) => `data.append("${key}", "${value}");`,
  (value) => `--${key} "${value}" --verbose`,
  (value) => `&quot;${key}&quot;:&quot;${value}&quot;`,
  (value) => `"${key}"=>"${value}", "x"=>1`,
  (value) => `{""${key}"":""${value}"",""b"":1}`,
];
/** Ways that only carry a word. */
const bare = (key: string): Carrier[] => [
  (value) => `${key}: ${value}`,
  (value) => `${key}=${value}`,
  (value) => `${key.toUpperCase()}=${value}`,
  (value) => `map[${key}:${value} b:1]`,
  (value) => `<${key}>${value}</${key}>`,
  (value) => `--${key} ${value} --verbose`,
  (value) => `curl -X POST -d ${key}=${value} https://host.example`,
];

const carried = (values: fc.Arbitrary<string>, carriers: readonly Carrier[]): fc.Arbitrary<MadeSecret> =>
  fc.tuple(values, fc.constantFrom(...carriers)).map(([value, carry]) => ({ value, text: carry(value) }));

const secretKeys = [
  'client_secret',
  'clientSecret',
  'ClientSecret',
  'AZURE_CLIENT_SECRET',
  'client-secret',
  'app_secret',
  'secretText',
  'secret',
];
const passwordKeys = ['password', 'Password', 'passwd', 'pwd', 'passphrase', 'newPassword'];
const tokenKeys = [
  'access_token',
  'accessToken',
  'refresh_token',
  'refreshToken',
  'id_token',
  'client_assertion',
  'assertion',
];
const codeKeys = ['code', 'device_code', 'auth_code'];
const alone: Carrier[] = [
  (value) => value,
  (value) => `"${value}"`,
  (value) => `Bearer ${value}`,
  (value) => `Authorization: Bearer ${value}`,
  (value) => `-H 'authorization: Bearer ${value}' -H 'accept: */*'`,
  (value) => `"headers": { "Authorization": "Bearer ${value}" }`,
  (value) => `https://jwt.ms/#access_token=${value}&expires_in=3599`,
  (value) => `{"name":"Authorization","value":"Bearer ${value}"}`,
  (value) => `* [HTTP/2] [1] [authorization: Bearer ${value}]`,
  (value) => `Authorization: 'Bearer ${value}',`,
];
const cookies: Carrier[] = [
  (value) => `Cookie: ESTSAUTH=${value}; x=1`,
  (value) => `Set-Cookie: session=${value}; path=/; secure`,
  (value) => `< set-cookie: fpc="${value}"; HttpOnly`,
  (value) => `-H 'cookie: a="b"; ESTSAUTHPERSISTENT=${value}'`,
  (value) => `-b 'x=1; sid=${value}'`,
  (value) => `"cookie": "a=b; sid=${value}",`,
  (value) => `{"name":"Cookie","value":"a=\\"b\\"; sid=${value}"}`,
  (value) => `(New-Object System.Net.Cookie("ESTSAUTH", "${value}", "/", "login.example"))`,
];
const keys: Carrier[] = [
  (value) => `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${value};EndpointSuffix=x`,
  (value) => `Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=${value}`,
  (value) => `https://x.blob.example/c?sv=2024&sig=${encodeURIComponent(value)}&se=1`,
  (value) => `Authorization: Basic ${value}`,
  (value) => `x-functions-key: ${value}`,
  (value) => `Ocp-Apim-Subscription-Key: ${value.replace(/[+/=]/g, 'x')}`,
];
const block = from(base64, 64, 64).chain((line) =>
  fc.constantFrom('PRIVATE KEY', 'RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'EC PRIVATE KEY').chain((name) =>
    fc.constantFrom('\n', '\\n', '\\\\n', '\r\n').map((end) => ({
      value: line,
      text: `-----BEGIN ${name}-----${end}MIIE${line}${end}${line}==${end}-----END ${name}-----`,
    })),
  ),
);

const anySecret: fc.Arbitrary<MadeSecret> = fc.oneof(
  carried(fc.oneof(jwt, opaque, refresh), [
    ...alone,
    ...tokenKeys.flatMap((key) => [...quoted(key), ...bare(key)]),
  ]),
  carried(
    fc.oneof(entraSecret, plainSecret),
    secretKeys.flatMap((key) => [...quoted(key), ...bare(key)]),
  ),
  carried(oddSecret, secretKeys.flatMap(quoted)),
  carried(entraSecret, [(value) => value, (value) => `the secret ${value} is new`]),
  carried(password, passwordKeys.flatMap(quoted)),
  carried(plainSecret, passwordKeys.flatMap(bare)),
  carried(
    code,
    codeKeys.flatMap((key) => [...quoted(key), form(key)]),
  ),
  carried(
    plainSecret.map((value) => value.replace(/~/g, '-')),
    cookies,
  ),
  carried(
    from(base64, 42, 88).map((value) => `${value}==`),
    keys,
  ),
  carried(from(letters, 12, 30), [
    (value) => `https://user:${value}@host.example/x`,
    (value) => `az login --service-principal -u app -p ${value} --tenant t`,
  ]),
  block,
);

const line = fc.oneof(
  fc.constantFrom(
    '2025-03-02 14:05:13 ERROR AADSTS7000215: Invalid client secret provided.',
    'HTTP/1.1 401 Unauthorized',
    '{"error":{"code":"InvalidAuthenticationToken","message":"x"}}',
    '    at Object.<anonymous> (/app/index.js:1:1)',
    'Host: graph.microsoft.com',
    '',
    '"',
    "it's",
    '```',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 60 }),
);
const lines = fc.array(line, { maxLength: 4 }).map((all) => all.join('\n'));

/** What happens to a text on its way to the clipboard. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => text.replace(/^/gm, '> '),
  (text) => text.replace(/^/gm, '│ '),
  (text) => JSON.stringify({ log: text }),
];

/** A secret in a text like those that people paste. */
export const pastedSecret = fc
  .tuple(lines, anySecret, lines, fc.constantFrom(...ways))
  .map(([before, { value, text }, after, way]) => ({ value, text: way(`${before}\n${text}\n${after}`) }));

/** The same in a terminal of so many columns. */
export const wrappedSecret = fc
  .tuple(anySecret, fc.integer({ min: 60, max: 160 }))
  .map(([{ value, text }, columns]) => {
    const whole = `${'The request was refused by the service that was asked, with what follows. '.repeat(6)}${text} and then it ended, as it had ended so many times before in that week of spring`;
    const wrap = (one: string) => (one.match(new RegExp(`[^]{1,${columns}}`, 'g')) ?? ['']).join('\n');
    return { value, text: whole.split(/\r?\n/).map(wrap).join('\n') };
  });
