/** `npm run generate`: writes what follows from the code: API documents, configuration, proxy, third parties. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedFiles } from './generated/generated-files.ts';

const root = join(import.meta.dirname, '..');
for (const [path, content] of Object.entries(await generatedFiles())) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
