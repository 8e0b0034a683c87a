// npm run content:check: is the knowledge true to its own rules? Exits 1 where it is not.
import { resolve } from 'node:path';
import { openContent } from '../build/content/contentFiles.ts';
import { readContent } from './content.ts';
import { rules, structuralRules } from './rules/index.ts';
import { staleSchemas } from './schemaFiles.ts';

const folder = resolve(process.argv[2] ?? 'content');
const content = readContent(openContent(folder), new Date().toISOString().slice(0, 10));
let failed = 0;
let passed = 0;
let broken = false;

function report(sentence: string, findings: readonly { file: string; says: string; warning?: true }[]) {
  const wrong = findings.filter(({ warning }) => !warning);
  console.log(`${wrong.length === 0 ? 'ok    ' : 'FAILED'} ${sentence}`);
  for (const { file, says, warning } of findings)
    console.log(`       ${warning ? '(warning) ' : ''}content/${file}: ${says}`);
  if (wrong.length === 0) passed++;
  else failed++;
}

for (const rule of rules) {
  if (broken && !structuralRules.includes(rule)) continue;
  const findings = await rule.check(content);
  report(rule.sentence, findings);
  if (structuralRules.includes(rule) && findings.some(({ warning }) => !warning)) broken = true;
}
report('The schemas that editors read are those of the check.', staleSchemas(folder));
if (broken) console.log('The other rules walk along these: mend them first.');
const { diagnoses, knowledge } = content;
const count = `${diagnoses.size} diagnoses, ${Object.keys(knowledge.questions).length} questions, ${knowledge.patterns.length} patterns`;
console.log(`content: ${count}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
