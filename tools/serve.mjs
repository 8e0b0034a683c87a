// Serves a build as a plain static host does: files, 404.html for what is not there, no rewriting.
//   node tools/serve.mjs [DIR=dist] [--port 0] [--base /x/] [--plain]
// --plain leaves the header file (`_headers`) out, as hosts do that do not know it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSIBLE = /text|javascript|json|xml|svg/;

/** Starts serving a folder; gives the server's own address once it listens. */
export function serve(folder, { port = 0, base = '/', plain = false } = {}) {
  const root = resolve(folder);
  const rules = plain ? [] : readHeaderRules(join(root, '_headers'));
  const packed = new Map();

  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const found = find(root, base, path);
    if (found.redirect) {
      response.writeHead(301, { location: found.redirect + (query === undefined ? '' : `?${query}`) });
      response.end();
      return;
    }
    const headers = { 'content-type': TYPES[extname(found.file ?? '.txt')] ?? 'application/octet-stream' };
    for (const rule of rules) if (rule.matches(path)) Object.assign(headers, rule.headers);
    let body = found.file ? readFileSync(found.file) : Buffer.from('Not found\n');
    if (
      COMPRESSIBLE.test(headers['content-type']) &&
      /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
    ) {
      const key = `${found.file}:${found.file ? statSync(found.file).mtimeMs : ''}`;
      if (!packed.has(key)) packed.set(key, compress(body));
      body = packed.get(key);
      headers['content-encoding'] = 'br';
      headers.vary = 'accept-encoding';
    }
    response.writeHead(found.status, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(port, '127.0.0.1', () => {
      done({ address: `http://127.0.0.1:${server.address().port}${base}`, close: () => server.close() });
    });
  });
}

function find(root, base, path) {
  let inside;
  try {
    inside = path.startsWith(base) ? decodeURIComponent(path.slice(base.length)) : undefined;
  } catch {
    inside = undefined;
  }
  const file = inside === undefined ? undefined : resolve(root, `.${sep}${inside}`);
  // Nothing outside the folder, however the address is written; and no NUL, which the file system refuses.
  if (file && !file.includes('\0') && (file === root || file.startsWith(root + sep)) && existsSync(file)) {
    if (!statSync(file).isDirectory()) return { status: 200, file };
    const index = join(file, 'index.html');
    if (existsSync(index))
      return path.endsWith('/') ? { status: 200, file: index } : { redirect: `${path}/` };
  }
  const missing = join(root, '404.html');
  return { status: 404, file: existsSync(missing) ? missing : undefined };
}

function readHeaderRules(file) {
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.trim()) continue;
    if (!line.startsWith(' ')) {
      const start = line.trim().replace(/\*$/, '');
      rules.push({ matches: (path) => path.startsWith(start), headers: {} });
    } else {
      const colon = line.indexOf(':');
      rules.at(-1).headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
    }
  }
  return rules;
}

function compress(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, base: { type: 'string' }, plain: { type: 'boolean' } },
  });
  const { address } = await serve(positionals[0] ?? 'dist', { ...values, port: Number(values.port ?? 0) });
  console.log(`Unforbidden is at ${address}`);
}
