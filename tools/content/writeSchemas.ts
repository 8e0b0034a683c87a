// npm run content:schemas: writes the JSON Schemas that editors read.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './schemaFiles.ts';

const folder = 'content/schema';
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(join(folder, name), text);
console.log(`${Object.keys(schemaFiles()).length} schemas in ${folder}/`);
