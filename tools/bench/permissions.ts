import { performance } from 'node:perf_hooks';
import { answerRequest } from '../../src/core/permissions/answerRequest.ts';
import { batchRequests } from '../../src/core/permissions/batchRequests.ts';
import { parseRequest } from '../../src/core/permissions/parseRequest.ts';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import { shardsOf } from '../../src/core/permissions/shards.ts';
import { viewOfClaims } from '../../src/core/token/readToken.ts';
import { loadPermissions, loadPublishedShard } from '../../src/knowledge/loadPermissions.ts';
import { indexOfAll } from '../permissions/indexOfAll.ts';
import { compressedSize } from '../permissions/packShards.ts';

// npm run bench:permissions   match and compare: time for one request, and how it grows with a $batch
const rows = await loadPermissions();
const started = performance.now();
const index = indexPermissions(rows);
const building = performance.now() - started;
const token = viewOfClaims({
  scp: 'User.Read Mail.Read Files.Read',
  idtyp: 'user',
  aud: '00000003-0000-0000-c000-000000000000',
});
const urls = [
  '/me/messages?$top=5',
  "/users('ada@contoso.com')/calendar/events",
  '/me/drive/root:/Plans/budget.xlsx:/content',
  'https://graph.microsoft.com/beta/identity/conditionalAccess/policies',
  '/nothing/that/any/row/has',
];
const batch = (count: number) => ({
  requests: Array.from({ length: count }, (_, at) => ({
    id: String(at),
    method: 'GET',
    url: urls[at % urls.length] ?? '',
  })),
});
const answer = (count: number) => {
  for (const each of batchRequests(batch(count))) answerRequest(index, each, token);
};
const millis = (count: number) => {
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    answer(count);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return times[4] ?? 0;
};
answer(2000);
const [one, ten] = [millis(2000), millis(20_000)];
console.log(`${rows.length} rows put in order in ${building.toFixed(1)} ms`);
console.log(`one request matched and compared: ${(one / 2000).toFixed(4)} ms (limit 1)`);
console.log(`a batch ten times as large takes ${(ten / one).toFixed(1)} times as long`);

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`our rows, compressed: ${kB(compressedSize(rows))}`);
const { index: all, manifest } = await indexOfAll();
let tooLarge = false;
if (manifest) {
  const sizes = new Map<string, number>();
  for (const name of manifest.shards) sizes.set(name, compressedSize(await loadPublishedShard(name)));
  const own = compressedSize(manifest);
  const sum = (names: readonly string[]) =>
    names.reduce((bytes, name) => bytes + (sizes.get(name) ?? 0), own);
  const total = sum(manifest.shards);
  const requests = all.rows.flatMap(({ path, methods }) => methods.map((method) => ({ method, url: path })));
  const largest = Math.max(...requests.map((each) => sum(shardsOf(manifest, parseRequest(each)))));
  const from = performance.now();
  for (const each of requests) answerRequest(all, each, token);
  const time = (performance.now() - from) / requests.length;
  console.log(`the published table: ${manifest.pairs} pairs, ${kB(total)} compressed (limit 400 kB)`);
  console.log(`the most that one look-up loads of it: ${kB(largest)} (limit 20 kB)`);
  console.log(`one request in all of it: ${time.toFixed(4)} ms`);
  tooLarge = total > 400_000 || largest > 20_000 || time > 1;
} else console.log('the published table was not taken over here: npm run permissions:import');
process.exit(one / 2000 <= 1 && ten / one < 15 && !tooLarge ? 0 : 1);
