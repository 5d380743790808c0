// A bucket that speaks the S3 API, by an address like https://key:secret@host/bucket?region=eu-west-1.
import { S3mini } from 's3mini';
import type { Shelf } from './shelf.ts';

const patienceMs = 30_000;

export function s3Bucket(address: string): Shelf {
  const url = new URL(address);
  const bucket = url.pathname.replace(/^\/+|\/+$/g, '');
  if (!bucket || !url.username || !url.password) throw new Error('S3_URL needs a key, a secret and a bucket: https://key:secret@host/bucket');
  const client = new S3mini({
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    endpoint: `${url.protocol}//${url.host}/${bucket}`,
    region: url.searchParams.get('region') ?? 'auto',
    requestAbortTimeout: patienceMs,
  });

  return {
    async put(key, bytes, mediaType) {
      const answer = await client.putObject(key, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), mediaType);
      if (!answer.ok) throw new Error(`the bucket answered ${answer.status} to a put`);
    },
    async get(key) {
      const found = await client.getObjectArrayBuffer(key);
      return found && new Uint8Array(found);
    },
    async take(key) {
      await client.deleteObject(key);
    },
  };
}
