import { expect, test } from 'vitest';
import { delegated, misread, type Row } from './misread.ts';

const rows: readonly Row[] = [
  ['a bare token', delegated, ['token.kind=delegated', 'token.scope=User.Read', 'token.audience=graph']],
  ['a token in quotes', `"${delegated}"`, ['token.kind=delegated']],
  ['a header', `Authorization: Bearer ${delegated}`, ['token.kind=delegated', 'header.authorization=bearer']],
  ['an address of jwt.ms', `https://jwt.ms/#access_token=${delegated}`, ['token.kind=delegated']],
  ['an address of jwt.io', `https://jwt.io/#debugger-io?token=${delegated}`, ['token.kind=delegated']],
  ['a newer address of jwt.io', `https://jwt.io/#token=${delegated}`, ['token.kind=delegated']],
  [
    "jwt.ms's table",
    `Claim type\tValue\tNotes
aud\thttps://graph.microsoft.com\tIdentifies the intended recipient of the token. In access tokens, the audience is the resource.
iss\thttps://sts.windows.net/5f0f9a1e-1111-4222-8333-444455556666/\tIdentifies the security token service.
iat\tSun Mar 02 2025 15:00:00 GMT+0100\t"Issued At" indicates when authentication for this token occurred.
appid\t0a1b2c3d-1111-4222-8333-444455556600\tThe application ID of the client using the token.
idtyp\tapp\tSignals whether the token is an app-only token.
roles\tUser.Read.All\tDirectory.Read.All\tThe set of permissions exposed by the application`,
    ['token.audience=graph', 'token.kind=app-only', 'token.role=User.Read.All'],
  ],
  [
    "jwt.ms's table, line under line",
    `aud\n00000003-0000-0000-c000-000000000000\nscp\nMail.Read User.Read\ntid\n5f0f9a1e-1111-4222-8333-444455556666\noid\n0a1b2c3d-1111-4222-8333-444455556600`,
    ['token.audience=graph', 'token.kind=delegated', 'token.scope=Mail.Read', 'token.scope=User.Read'],
  ],
  [
    'a table of Markdown',
    `| Claim | Value |\n|---|---|\n| aud | https://graph.microsoft.com |\n| scp | Mail.Read |\n| tid | 5f0f9a1e-1111-4222-8333-444455556666 |`,
    ['token.audience=graph', 'token.scope=Mail.Read'],
  ],
  [
    'decoded claims',
    '{\n  "aud": "00000003-0000-0000-c000-000000000000",\n  "roles": ["User.Read.All"],\n  "idtyp": "app"\n}',
    ['token.audience=graph', 'token.kind=app-only', 'token.role=User.Read.All'],
  ],
  [
    'claims of a ClaimsPrincipal',
    'aud: https://graph.microsoft.com\nscp: User.Read Mail.Read\ntid: 5f0f',
    ['token.audience=graph', 'token.scope=Mail.Read'],
  ],
  ['words of a table that is none', 'name  Reports\nver  2.0\nsub  total', [], ['token.kind=delegated']],
];

test.each(rows.map((row) => ({ name: row[0], row })))(
  'a token or its claims is understood: $name',
  ({ row }) => {
    expect(misread(row)).toEqual([]);
  },
);
