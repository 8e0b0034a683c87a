// npm run content:check: is the knowledge true to its own rules? Exits 1 where it is not.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openContent } from '../build/content/contentFiles.ts';
import { readContent } from './content.ts';
import type { Finding } from './rule.ts';
import { rules } from './rules/index.ts';
import { fails, runRules } from './runRules.ts';
import { staleSchemas } from './schemaFiles.ts';

const folder = resolve(process.argv[2] ?? 'content');
const content = readContent(openContent(folder), new Date().toISOString().slice(0, 10), readCode('src'));
let asked = 0;
let failed = 0;

function report(sentence: string, findings: readonly Finding[]) {
  console.log(`${fails(findings) ? 'FAILED' : 'ok    '} ${sentence}`);
  for (const { file, says, warning } of findings)
    console.log(`       ${warning ? '(warning) ' : ''}content/${file}: ${says}`);
  if (fails(findings)) failed++;
}

/** The program, without its tests. */
function readCode(root: string): Readonly<Record<string, string>> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const paths = names.map((name) => join(root, name)).filter((path) => /(?<!\.test|\.d)\.tsx?$/u.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

for await (const { rule, findings } of runRules(content)) {
  asked++;
  report(rule.sentence, findings);
}
report('The schemas that editors read are those of the check.', staleSchemas(folder));
if (asked < rules.length) console.log('The other rules walk along these: mend them first.');
else {
  const { diagnoses, knowledge } = content;
  const questions = Object.keys(knowledge.questions).length;
  console.log(
    `content: ${diagnoses.size} diagnoses, ${questions} questions, ${knowledge.patterns.length} patterns`,
  );
}
console.log(`${asked + 1 - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
