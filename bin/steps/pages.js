import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith, root, runQuietly } from './run.js';

/** What the built pages are made of. Modules behind doors are not: the server loads them itself. */
const SOURCES = ['web', 'src/kernel', 'package.json', 'package-lock.json'];
/** Made by the build itself. */
const MADE = new Set(['paraglide', '.svelte-kit', 'node_modules', 'build', '.gitignore', '.meta.json', 'README.md']);

const config = join(root, 'web', 'vite.config.ts');
const stamp = join(root, 'build', '.sources');

/** Builds the pages when their sources differ from those of the last build; true when they stand. */
export async function buildPages(node24) {
  if (!existsSync(config)) return { ok: true, output: '' };
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return { ok: true, output: '' };

  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const title = 'Building the pages, because their sources changed';
  const { code, output } = await runQuietly(title, node24, [vite, 'build', '--config', config], {
    env: environmentWith(node24),
  });
  if (code === 0) {
    mkdirSync(join(root, 'build'), { recursive: true });
    writeFileSync(stamp, now);
  }
  return { ok: code === 0, output };
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = listFolder(full);
  if (!entries) return void hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
  for (const { name } of entries) if (!MADE.has(name)) addTo(hash, `${path}/${name}`);
}

function listFolder(full) {
  try {
    return readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
