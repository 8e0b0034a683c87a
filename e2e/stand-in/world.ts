import { createHash, randomUUID } from 'node:crypto';

/** One request as the stand-in sees it, whichever server brought it. */
export interface Incoming {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What goes back. `hang`: nothing, until the caller gives up. `cut`: the connection is closed. */
export type Reply =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | 'hang'
  | 'cut';

export const CLIENT = '11111111-2222-3333-4444-555555555555';
export const OTHER_CLIENT = '22222222-3333-4444-5555-666666666666';
export const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
/** Values that must never be seen outside the tab. */
export const USER = {
  oid: 'b0b0b0b0-1111-4222-8333-c4c4c4c4c4c4',
  upn: 'marked.ada@contoso.example',
  name: 'Marked Ada',
} as const;

/** Why the sign-in service or Graph says no, where a scenario wants it to. */
export interface Fault {
  readonly error: string;
  readonly suberror?: string;
  readonly code: number;
  readonly text: string;
  readonly claims?: string;
  /** Shown on a page of its own, from which nobody comes back to the app. */
  readonly onPage?: boolean;
}

export interface Code {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string;
  readonly scopes: readonly string[];
  readonly host: string;
  readonly claims: string | null;
  used: boolean;
}

/**
 * The state of one scenario: what the tenant allows, what was handed out, and what went wrong on the way. A scenario
 * changes it before it begins, and may change it in between.
 */
export class World {
  /** The site under test; every answer that needs an origin is given to it alone. */
  origin = '';
  redirectUri = '';
  clients: readonly string[] = [CLIENT];
  consented = new Set(['openid', 'profile', 'offline_access', 'email', 'User.Read']);
  /** Scopes that only an administrator may consent to. */
  adminOnly = new Set<string>();
  /** Whether the person accepts when asked. */
  accepts = true;
  /** Whether the sign-in service knows a session, as its cookie would tell. */
  session = true;
  /** The session counts only with its cookie, which a browser may keep from a frame. */
  needsCookie = false;
  authorizeFault: Fault | null = null;
  tokenFault: Fault | null = null;
  /** Extra claims of the access tokens. */
  claims: Readonly<Record<string, unknown>> = {};
  /** Seconds that an access token lives. */
  lifetime = 3600;
  personal = false;
  graph: ((request: Incoming, claims: Readonly<Record<string, unknown>>) => Reply | null) | null = null;
  graphFaults: Reply[] = [];
  /** Answers before anything is checked: a cloud that is down. */
  signInDown: Reply | null = null;

  readonly codes = new Map<string, Code>();
  readonly refreshTokens = new Map<
    string,
    { readonly clientId: string; readonly scopes: readonly string[] }
  >();
  /** All that must stay secret: tokens, codes and refresh tokens. */
  readonly secrets = new Set<string>();
  /** What the client did wrong; a scenario that ends with any of these fails. */
  readonly violations: string[] = [];
  readonly seen: { readonly what: string; readonly detail: string }[] = [];

  note(what: string, detail = ''): void {
    this.seen.push({ what, detail });
  }

  count(what: string): number {
    return this.seen.filter((each) => each.what === what).length;
  }

  secret(kind: string): string {
    const value = `${kind}.${randomUUID().replaceAll('-', '')}${randomUUID().replaceAll('-', '')}`;
    this.secrets.add(value);
    return value;
  }

  /** A token with these claims, signed by nobody: MSAL and the page check no signature. */
  jwt(claims: Readonly<Record<string, unknown>>, header: Readonly<Record<string, unknown>> = {}): string {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'RS256', typ: 'JWT', kid: 'stand-in', ...header })}.${part(claims)}.${Buffer.from(randomUUID()).toString('base64url')}`;
    this.secrets.add(token);
    return token;
  }

  /** An access token for Graph, as the tenant would issue it now. */
  accessToken(host: string, more: Readonly<Record<string, unknown>> = {}): string {
    const now = Math.floor(Date.now() / 1000);
    return this.jwt(
      {
        aud: `https://${host}`,
        iss: `https://sts.windows.net/${TENANT}/`,
        iat: now,
        nbf: now,
        exp: now + this.lifetime,
        appid: CLIENT,
        tid: this.personal ? '9188040d-6c67-4c5b-b112-36a304b66dad' : TENANT,
        oid: USER.oid,
        sub: 'k3Jx-marked-subject',
        upn: USER.upn,
        idtyp: 'user',
        xms_cc: ['cp1'],
        ver: '1.0',
        ...this.claims,
        ...more,
      },
      { nonce: 'n' },
    );
  }
}

/** Proof Key for Code Exchange, RFC 7636 4.6: the challenge that belongs to a verifier. */
export const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');
