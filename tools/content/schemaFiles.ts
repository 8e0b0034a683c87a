import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Finding } from './rule.ts';
import { schemas } from './schemas/schemas.ts';

/** The JSON Schemas for editors, by their file's name under `content/schema/`. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}

/** Schema files that are not what the check's own schemas give. */
export function staleSchemas(folder: string): readonly Finding[] {
  const same = (file: string, text: string) => {
    try {
      return JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) === JSON.stringify(JSON.parse(text));
    } catch {
      return false;
    }
  };
  return Object.entries(schemaFiles())
    .filter(([name, text]) => !same(join(folder, 'schema', name), text))
    .map(([name]) => ({
      file: `schema/${name}`,
      says: 'It is not up to date. Run: npm run content:schemas',
    }));
}
