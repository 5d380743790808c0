// The FileStore port: every file is checked, pictures are drawn anew, then the bytes go to a folder or a bucket.
import { join } from 'node:path';
import type { FileStore } from '#kernel/ports.ts';
import { checkFile } from './check.ts';
import { localFolder } from './local-folder.ts';
import { s3Bucket } from './s3.ts';
import { digestIn, newKey, sha256, type Shelf } from './shelf.ts';

export function openFileStore(config: { dataDir: string; s3Url: string | null }): FileStore {
  return fileStoreOn(config.s3Url ? s3Bucket(config.s3Url) : localFolder(join(config.dataDir, 'files')));
}

export function fileStoreOn(shelf: Shelf): FileStore {
  return {
    async accept(file) {
      const { bytes, ...kept } = await checkFile(file);
      const digest = sha256(bytes);
      const key = newKey(digest);
      await shelf.put(key, bytes, kept.mediaType);
      return { ...kept, key, bytes: bytes.byteLength, sha256: digest };
    },
    async keep(bytes, mediaType) {
      const digest = sha256(bytes);
      const key = newKey(digest);
      await shelf.put(key, bytes, mediaType);
      return { key, mediaType, bytes: bytes.byteLength, sha256: digest };
    },
    async read(key) {
      const expected = digestIn(key);
      const bytes = await shelf.get(key);
      if (!bytes) throw new Error(`file ${key} is not in the store`);
      if (sha256(bytes) !== expected) throw new Error(`file ${key} is damaged in the store`);
      return bytes;
    },
    async remove(key) {
      digestIn(key);
      await shelf.take(key);
    },
  };
}
