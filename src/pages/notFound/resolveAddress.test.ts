import { describe, expect, it } from 'vitest';
import { resolveAddress } from './resolveAddress.ts';

const named = {
  questions: ['status', 'token', 'sign-in'],
  diagnoses: ['wrong-audience', 'wrong-token-kind', 'stale-token', 'token-expired'],
  aliases: { 'invalid-audience': 'wrong-audience', 'what-you-got': 'status', 'gone.option': 'status.other' },
};
const same = (address: string) => ({ kind: 'same', address });
const near = (page: string, id: string) => ({ kind: 'near', page, id });

const cases: [what: string, address: string, unknown][] = [
  ['capitals', '/Diagnoses/Wrong-Audience/', same('/diagnoses/wrong-audience/')],
  ['no slash at the end', '/about', same('/about/')],
  ['too many slashes', '//diagnoses//stale-token//', same('/diagnoses/stale-token/')],
  ['the file by its name', '/token/index.html', same('/token/')],
  ['the file of the start', '/index.html', same('/')],
  ['underscores and spaces', '/diagnoses/wrong_audience%20', same('/diagnoses/wrong-audience/')],
  ['the end of a sentence', '/diagnoses/wrong-audience/).', same('/diagnoses/wrong-audience/')],
  ['an old id of a fault', '/diagnoses/invalid-audience/', same('/diagnoses/wrong-audience/')],
  ['an old id of a question', '/troubleshoot/What-You-Got', same('/troubleshoot/status/')],
  ['the walk without a question', '/troubleshoot/', same('/')],
  ['the outcome', '/Troubleshoot/Outcome/', same('/troubleshoot/outcome/')],
  ['a fault under another section', '/faults/stale-token/', near('diagnosis', 'stale-token')],
  ['a question among the faults', '/diagnoses/sign-in/', near('question', 'sign-in')],
  ['a fault without its section', '/token-expired', near('diagnosis', 'token-expired')],
  ['an address that was cut off', '/diagnoses/stale-t', near('diagnosis', 'stale-token')],
  ['a typo', '/diagnoses/wrong-audiance/', near('diagnosis', 'wrong-audience')],
  ['a beginning that two ids share', '/diagnoses/wrong-', null],
  ['something else', '/wp-login.php', null],
  ['an id of two words that is none', '/diagnoses/no-such-fault/', null],
  ['a name that every object has', '/diagnoses/constructor/', null],
  ['a section that every object has', '/constructor/other/', null],
  ['a stray percent sign', '/%E0%A4%A/', null],
  ['something below a page', '/token/a/b/c/', null],
];

describe.each(cases)('%s', (_what, address, resolved) => {
  it(`is read of ${address}`, () => {
    expect(resolveAddress(address, named)).toEqual(resolved);
  });
});
