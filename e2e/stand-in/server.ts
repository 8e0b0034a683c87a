import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { graphHosts, handle, signInHosts } from './handle.ts';
import { World } from './world.ts';

export interface StandIn {
  readonly port: number;
  /** Of the scenario that runs now; a new one for each. */
  world: World;
  close(): Promise<void>;
}

/** Serves the stand-in over HTTPS on the loopback, for Chromium's resolver rules to lead Microsoft's hosts to. */
export async function startStandIn(): Promise<StandIn> {
  const hosts = [...signInHosts, ...graphHosts];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stand-in' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const standIn = { world: new World() };
  const server = createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      const url = new URL(request.url ?? '/', `https://${headers.host}`);
      const reply = handle(standIn.world, {
        method: request.method ?? 'GET',
        url,
        headers,
        body: Buffer.concat(chunks).toString(),
      });
      if (reply === 'hang') return;
      if (reply === 'cut') return void request.socket.destroy();
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body ?? '');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(standIn, {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  });
}

/** Leads Microsoft's hosts to the stand-in, and every other name nowhere. */
export const resolverRules = (port: number): string =>
  `--host-resolver-rules=${[...signInHosts, ...graphHosts]
    .map((host) => `MAP ${host}:443 127.0.0.1:${port}`)
    .join(', ')}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`;
