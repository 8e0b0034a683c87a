import { readFile } from 'node:fs/promises';
import { indexPermissions } from '../src/core/permissions/permissionIndex.ts';
import { loadEngineKnowledge } from '../src/knowledge/loadEngineKnowledge.ts';
import { loadPermissions } from '../src/knowledge/loadPermissions.ts';
import { parseCases } from './diagnose/case.ts';
import { diagnoseCase } from './diagnose/diagnoseCase.ts';

const file = process.argv[2];
if (!file) {
  console.error('Usage: npm run -s diagnose -- FILE   (a JSON array of cases: id, paste, request, facts)');
  process.exit(2);
}
try {
  const knowledge = await loadEngineKnowledge();
  const index = indexPermissions(await loadPermissions());
  const cases = parseCases(await readFile(file, 'utf8'));
  process.stdout.write(
    `${JSON.stringify(
      cases.map((each) => diagnoseCase(knowledge, index, each)),
      null,
      1,
    )}\n`,
  );
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exit(1);
}
