// npm run content:ids: adds new ids to the ledger of all that were ever published. It never takes one away.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compileEngine, diagnosisIds } from '../build/content/compileEngine.ts';
import { openContent } from '../build/content/contentFiles.ts';
import { contentIds } from './contentIds.ts';

const ledger = 'content/ids.json';
const files = openContent('content');
const published: string[] = existsSync(ledger) ? JSON.parse(readFileSync(ledger, 'utf8')) : [];
const all = [...new Set([...published, ...contentIds(compileEngine(files), diagnosisIds(files))])].sort();
writeFileSync(ledger, `${JSON.stringify(all, null, 2)}\n`);
console.log(`${all.length - published.length} new ids, ${all.length} in ${ledger}`);
