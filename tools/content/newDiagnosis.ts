// npm run content:new-diagnosis -- ID: a folder that `npm run content:check` then leads to completion.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { skeleton } from './skeleton.ts';

const [id = '', root = 'content'] = process.argv.slice(2);
const folder = join(root, 'diagnoses', id);
const problem = !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
  ? 'Give an id: lower-case words joined by hyphens that name the fault, such as token-expired.'
  : existsSync(folder)
    ? `${folder} is there already.`
    : null;
if (problem) {
  console.error(problem);
  process.exit(1);
}
for (const [file, text] of Object.entries(skeleton(id, new Date().toISOString().slice(0, 10)))) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
}
console.log(`${folder} is made. Run "npm run content:check": it says what is left to do.`);
