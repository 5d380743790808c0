// npm run docs: writes docs/generated anew.
import { mkdir, writeFile } from 'node:fs/promises';
import { generateDocs } from './generate.ts';

const folder = new URL('../../docs/generated/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, text] of await generateDocs()) await writeFile(new URL(name, folder), text);
console.log('docs/generated is up to date.');
