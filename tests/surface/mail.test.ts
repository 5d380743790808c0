import { SMTPServer } from 'smtp-server';
import { afterAll, expect, test } from 'vitest';
import type { AddressInfo } from 'node:net';
import { smtpMailer } from '../../src/platform/mail/mailer.ts';

// A real exchange over SMTP.
const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(address, _session, done) {
    const code = address.address.startsWith('nobody') ? 550 : address.address.startsWith('later') ? 451 : null;
    done(code ? Object.assign(new Error(code === 550 ? 'No such user here' : 'Greylisted'), { responseCode: code }) : null);
  },
  onData(stream, _session, done) {
    let text = '';
    stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    stream.on('end', () => (received.push(text), done()));
  },
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

test('ACC-1 a mail goes out by SMTP with its text, its HTML and an id of its own', async () => {
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'Entremise <no-reply@example.org>');
  await mailer.deliver({ id: '0198-test', to: 'ines@example.org', subject: 'Activez votre compte', text: 'Bonjour Inès', html: '<p>Bonjour Inès</p>' });
  expect(received[0]).toContain('Message-ID: <0198-test@127.0.0.1>');
  expect(received[0]).toContain('To: ines@example.org');
  expect(received[0]).toContain('multipart/alternative');
});

test('ACC-6 a mail server that does not answer is an error, so that the job tries again', async () => {
  const mailer = smtpMailer('smtp://127.0.0.1:1', 'Entremise <no-reply@example.org>');
  await expect(mailer.deliver({ id: 'x', to: 'ines@example.org', subject: 's', text: 't', html: 'h' })).rejects.toThrow();
});

test('ACC-6 what the mail server says about an address tells whether trying again is of use', async () => {
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'Entremise <no-reply@example.org>');
  const to = (address: string) => mailer.deliver({ id: 'x', to: address, subject: 's', text: 't', html: 'h' }).then((said) => said, ({ permanent, said }) => `${permanent ? 'never' : 'later'}: ${said}`);
  expect(await to('nobody@example.org')).toBe('never: 550 No such user here');
  expect(await to('later@example.org')).toBe('later: 451 Greylisted');
  expect(await to('ines@example.org')).toMatch(/^250 /);
});

test('ACC-5 a notification names the address that switches it off, in its head', async () => {
  const { port } = server.server.address() as AddressInfo;
  const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'Entremise <no-reply@example.org>');
  await mailer.deliver({ id: 'y', to: 'ines@example.org', subject: 's', text: 't', html: 'h', headers: { 'List-Unsubscribe': '<https://example.org/unsubscribe/abc>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } });
  expect(received.at(-1)).toContain('List-Unsubscribe: <https://example.org/unsubscribe/abc>');
  expect(received.at(-1)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
});
