import { describe, expect, it } from 'vitest';
import { resolveAddress } from './resolveAddress.ts';

const named = {
  questions: ['status', 'token', 'sign-in'],
  diagnoses: ['wrong-audience', 'wrong-token-kind', 'stale-token', 'token-expired'],
  codes: ['AADSTS50011', 'AADSTS9002325', 'AADSTS500', 'invalid_grant', 'Authorization_RequestDenied'],
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
  ['a code in small letters', '/codes/aadsts50011/', same('/codes/AADSTS50011/')],
  ['a code with a dash', '/codes/AADSTS-50011', same('/codes/AADSTS50011/')],
  ['a code with a blank', '/codes/AADSTS%2050011/', same('/codes/AADSTS50011/')],
  ['a code of seven digits', '/codes/9002325', same('/codes/AADSTS9002325/')],
  ['a code without its section', '/AADSTS50011', same('/codes/AADSTS50011/')],
  ['a bare number', '/50011', same('/codes/AADSTS50011/')],
  ['a number below the errors', '/errors/50011/', same('/codes/AADSTS50011/')],
  ["Microsoft's own address", '/error?code=50011', same('/codes/AADSTS50011/')],
  [
    "Microsoft's own address with the letters",
    '/Error/?CODE=1&code=AADSTS50011.',
    same('/codes/AADSTS50011/'),
  ],
  ['an OAuth error in capitals', '/codes/Invalid_Grant/', same('/codes/invalid_grant/')],
  ['an OAuth error with dashes', '/codes/invalid-grant/', same('/codes/invalid_grant/')],
  ['a Graph code', '/authorization_requestdenied', same('/codes/Authorization_RequestDenied/')],
  ['a code with a typo', '/codes/invalid_grent/', near('code', 'invalid_grant')],
  ['a number that is one digit off', '/codes/AADSTS50012/', null],
  ['the status of an answer', '/500', null],
  ['no code at all', '/error?code=', null],
  ['a foreign code', '/error?code=not-one-of-ours', null],
];

describe.each(cases)('%s', (_what, address, resolved) => {
  it(`is read of ${address}`, () => {
    const [path = '', query] = address.split('?');
    expect(resolveAddress(path, named, query)).toEqual(resolved);
  });
});
