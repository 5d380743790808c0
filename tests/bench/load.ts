// Asks a server as fast as it answers, over a few connections kept open. Reads as little as possible of each answer, since
// the asker shares the machine with the asked.
import { connect, type Socket } from 'node:net';

export type Question = { readonly port: number; readonly path: string; readonly headers?: Readonly<Record<string, string>> };
export type Load = { readonly answers: number; readonly seconds: number; readonly perSecond: number };

const connections = 8;

/** Every answer must be a 200, of this many bytes where they are given; anything else ends the run. */
export async function load(question: Question, seconds: number, bytes = 0): Promise<Load> {
  const until = performance.now() + seconds * 1000;
  const started = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => oneConnection(question, until, bytes)));
  const took = (performance.now() - started) / 1000;
  const answers = counts.reduce((sum, count) => sum + count, 0);
  return { answers, seconds: took, perSecond: answers / took };
}

export async function askOnce({ port, path, headers }: Question): Promise<{ status: number; body: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { status: response.status, body: await response.text() };
}

function oneConnection({ port, path, headers = {} }: Question, until: number, bytes: number): Promise<number> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${lines}\r\n`);
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setNoDelay(true);
    let answers = 0;
    let left = -1;
    let chunked = false;
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the server closed the connection')));
    socket.on('data', (chunk: Buffer) => {
      if (left < 0) {
        const end = chunk.indexOf('\r\n\r\n');
        const head = chunk.toString('latin1', 0, end);
        const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
        chunked = length === undefined;
        if (!head.startsWith('HTTP/1.1 200') || (bytes > 0 && length !== undefined && Number(length) !== bytes)) return reject(new Error(`not the answer expected: ${head}`));
        left = chunked ? 0 : end + 4 + Number(length);
      }
      if (chunked) {
        if (!chunk.subarray(-5).equals(Buffer.from('0\r\n\r\n'))) return;
      } else {
        left -= chunk.length;
        if (left > 0) return;
      }
      left = -1;
      answers++;
      if (performance.now() < until) return void socket.write(request);
      socket.removeAllListeners('close');
      socket.destroy();
      resolve(answers);
    });
  });
}
