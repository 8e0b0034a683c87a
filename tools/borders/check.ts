import { readdirSync, readFileSync } from 'node:fs';
import { findViolations } from './findViolations.ts';

const files = ['src', 'tools', 'e2e']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'));
const violations = files.flatMap((path) => findViolations(path, readFileSync(path, 'utf8')));
for (const violation of violations) console.error(violation);
console.log(`Borders: ${files.length} files, ${violations.length} violations`);
if (violations.length > 0) process.exit(1);
