// A folder of this machine. A file is there whole or not at all: written beside, flushed, then renamed.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Shelf } from './shelf.ts';

export function localFolder(folder: string): Shelf {
  return {
    async put(key, bytes) {
      const target = join(folder, key);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      const beside = `${target}.${randomBytes(6).toString('hex')}.part`;
      try {
        await writeFlushed(beside, bytes);
        await rename(beside, target);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
      // The name is lost in a power cut unless its folder is flushed too; and the folder's own name in its parent.
      await flushFolder(dirname(target));
      await flushFolder(folder);
    },
    async get(key) {
      try {
        return await readFile(join(folder, key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    async take(key) {
      await rm(join(folder, key), { force: true });
    },
  };
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
