import { afterAll, describe, expect, test } from 'vitest';
import { visitor } from '#kernel/actor.ts';
import { MailNotTaken } from '#kernel/mail-not-taken.ts';
import { newId } from '#kernel/ids.ts';
import { modules } from '../../app.ts';
import { pausesMinutes } from './mails/deliver-mail.ts';
import { pauseMinutes, resendsADay } from './mails/resend-mail.ts';
import { mailWorld, offered } from './world.test-data.ts';

const { notifications } = modules;
const { listMyMails, resendMail, listNotificationSwitches, setNotificationSwitch, readSwitchLink, useSwitchLink } = notifications.operations;
const world = await mailWorld();
const { perform, emit, answers, delivered, tokenIn } = world;
const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', (error) => error.kind?.code ?? String(error));

afterAll(async () => expect(await world.invariants()).toEqual([]));

describe('ACC-5 each kind has its switch', () => {
  test('ACC-5 a pro has one for each kind that can reach them, and all but the newsletter are on', async () => {
    const pro = await world.person('Paula', true);
    const client = await world.person('Clement');
    const { items } = await perform(pro, listNotificationSwitches, {});
    expect(items.map(({ kind, on }) => `${kind} ${on}`)).toEqual(['new_lead true', 'message true', 'request_status true', 'reminder true', 'review_invitation true', 'review true', 'newsletter false']);
    expect((await perform(client, listNotificationSwitches, {})).items.map(({ kind }) => kind)).not.toContain('new_lead');
    expect((await perform(await world.operator('Oscar', 'support'), listNotificationSwitches, {})).items.map(({ kind }) => kind)).toEqual(['queue']);
  });

  test('ACC-5 switched off by the link of the mail, signed in nowhere: the next one is kept and not sent', async () => {
    const pro = await world.person('Petra', true);
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    const sent = delivered.at(-1);
    expect(sent?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const token = tokenIn(sent?.text ?? '');
    expect(sent?.headers?.['List-Unsubscribe']).toBe(`<http://localhost:4310/unsubscribe/${token}>`);
    expect(sent?.html).toContain(`/unsubscribe/${token}`);

    expect((await perform(visitor, readSwitchLink, { token })).on).toBe(true);
    const off = await perform(visitor, useSwitchLink, { token });
    expect(off).toMatchObject({ kind: 'new_lead', on: false, changed_by: 'link' });
    const count = delivered.length;
    await world.later({ hours: 1 });
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    expect(delivered.length).toBe(count);
    const [kept] = (await perform(pro, listMyMails, {})).items;
    expect(kept).toMatchObject({ state: 'suppressed', kind: 'new_lead', switched_off_at: off.changed_at, sent_at: null });
    expect((await perform(visitor, useSwitchLink, { token, on: true })).on).toBe(true);
  });

  test('ACC-5 the link is the same in every mail of a kind; one kind leaves the others alone', async () => {
    const pro = await world.person('Pia', true);
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    const token = tokenIn(delivered.at(-1)?.text ?? '');
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    expect(tokenIn(delivered.at(-1)?.text ?? '')).toBe(token);
    await perform(visitor, useSwitchLink, { token, by: 'one_click' });
    const on = (await perform(pro, listNotificationSwitches, {})).items.filter((one) => one.on).map(({ kind }) => kind);
    expect(on).toEqual(['message', 'request_status', 'reminder', 'review_invitation', 'review']);
  });

  test('ACC-5 pressed twice, it says since when it has been off', async () => {
    const pro = await world.person('Prisca', true);
    const first = await perform(pro, setNotificationSwitch, { kind: 'reminder', on: false });
    await world.later({ hours: 2 });
    expect((await perform(pro, setNotificationSwitch, { kind: 'reminder', on: false })).changed_at).toBe(first.changed_at);
  });

  test('ACC-5 what concerns credits, a payment or the account goes out whatever is switched off, and has no link', async () => {
    const pro = await world.person('Priam', true);
    for (const { kind } of (await perform(pro, listNotificationSwitches, {})).items) await perform(pro, setNotificationSwitch, { kind: kind as 'message', on: false });
    await emit('leads.client_replied', { to: [pro.id], facts: { ...offered.facts, reference: 'D-7K2MQ4' }, path: '/leads/1' });
    expect(delivered.at(-1)).toMatchObject({ to: 'priam@example.org' });
    expect(delivered.at(-1)?.headers).toBeUndefined();
    expect(delivered.at(-1)?.text).not.toContain('/unsubscribe/');
  });

  test.each([
    ['', 'too short'],
    ['x'.repeat(150), 'no link'],
    [`${Buffer.alloc(16).toString('base64url')}.new_lead.${'A'.repeat(43)}`, 'nobody'],
  ])('ACC-5 a link that is none of ours changes nothing (%#: %s)', async (token) => {
    expect(await refusalOf(perform(visitor, readSwitchLink, { token }))).toBe('notification_link.unknown');
    expect(await refusalOf(perform(visitor, useSwitchLink, { token }))).toBe('notification_link.unknown');
  });

  test('ACC-5 the signature of one kind is good for no other', async () => {
    const pro = await world.person('Prune', true);
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    const token = tokenIn(delivered.at(-1)?.text ?? '');
    expect(await refusalOf(perform(visitor, useSwitchLink, { token: token.replace('new_lead', 'message') }))).toBe('notification_link.unknown');
  });
});

describe('ACC-6 what became of each mail', () => {
  const mine = async (person: Parameters<typeof perform>[0]) => (await perform(person, listMyMails, {})).items;

  test('ACC-6 taken: the words of the server are kept', async () => {
    const pro = await world.person('Quentin', true);
    answers.push('250 2.0.0 Ok: queued as 4B2F');
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    expect((await mine(pro))[0]).toMatchObject({ state: 'sent', answer: '250 2.0.0 Ok: queued as 4B2F', attempts: 1 });
  });

  test('ACC-6 not now: deferred with the next try, then sent', async () => {
    const pro = await world.person('Quirin', true);
    answers.push(new MailNotTaken('451 4.7.1 Greylisted, try again later', false));
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    expect((await mine(pro))[0]).toMatchObject({
      state: 'deferred', answer: '451 4.7.1 Greylisted, try again later', next_try_at: world.engine.clock.now().add({ minutes: pausesMinutes[0] }).toString(),
    });
    await world.later({ minutes: pausesMinutes[0] });
    expect((await mine(pro))[0]).toMatchObject({ state: 'sent', attempts: 2, next_try_at: null });
  });

  test('ACC-6 never: failed at once with the words of the server; sent again on request', async () => {
    const pro = await world.person('Quinta', true);
    answers.push(new MailNotTaken('550 5.1.1 No such user here', true));
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    const [failed] = await mine(pro);
    expect(failed).toMatchObject({ state: 'failed', answer: '550 5.1.1 No such user here', attempts: 1 });
    await world.later({ minutes: pauseMinutes });
    await perform(pro, resendMail, { mail: failed?.id as string });
    await world.engine.runJobs();
    expect((await mine(pro))[0]).toMatchObject({ state: 'sent', resend_of: failed?.id });
  });

  test('ACC-6 a server that stays silent is given up after the last pause', async () => {
    const pro = await world.person('Quade', true);
    answers.push(...Array.from({ length: pausesMinutes.length + 1 }, () => new MailNotTaken('connect ECONNREFUSED', false)));
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    for (const pause of pausesMinutes) {
      expect((await mine(pro))[0]?.state).toBe('deferred');
      await world.later({ minutes: pause });
    }
    expect((await mine(pro))[0]).toMatchObject({ state: 'failed', attempts: pausesMinutes.length + 1 });
  });

  test('ACC-6 sent again: once in five minutes, with one key once, ten times a day, and only what is mine', async () => {
    const pro = await world.person('Roland', true);
    const stranger = await world.person('Rosalie', true);
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    const mail = (await mine(pro))[0]?.id as string;
    expect(await refusalOf(perform(stranger, resendMail, { mail }))).toBe('mail.not_found');
    expect(await refusalOf(perform(pro, resendMail, { mail: newId() }))).toBe('mail.not_found');
    expect(await refusalOf(perform(pro, resendMail, { mail }))).toBe('mail.resent_just_now');
    for (let time = 0; time < resendsADay; time++) {
      await world.later({ minutes: pauseMinutes });
      const [one, other] = [await perform(pro, resendMail, { mail }, `send-it-again-number-${time}`), await perform(pro, resendMail, { mail }, `send-it-again-number-${time}`)];
      expect(other.id).toBe(one.id);
    }
    await world.later({ minutes: pauseMinutes });
    expect(await refusalOf(perform(pro, resendMail, { mail }))).toBe('mail.too_many_resends');
    await world.later({ hours: 24 });
    expect(await refusalOf(perform(pro, resendMail, { mail }))).toBe('done');
  });

  test('ACC-6 asked for ten times at the same moment, it goes out once', async () => {
    const pro = await world.person('Rufus', true);
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    const mail = (await mine(pro))[0]?.id as string;
    await world.later({ minutes: pauseMinutes });
    const codes = await Promise.all(Array.from({ length: 10 }, () => refusalOf(perform(pro, resendMail, { mail }))));
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
  });

  test('ACC-6 the twin: without the wait for each other, more than one goes out', async () => {
    const pro = await world.person('Ruben', true);
    await emit('leads.lead_offered', { to: [pro.id], ...offered });
    const mail = (await mine(pro))[0]?.id as string;
    const count = () => world.engine.pool.query('select count(*)::int as count from mails where resend_of = $1', [mail]).then(({ rows }) => rows[0].count as number);
    const unlocked = async () => {
      const before = await count();
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (before === 0) await world.engine.pool.query(`insert into mails (id, person, address, letter, locale, subject, body_text, body_html, resend_of, created_at) select gen_random_uuid(), person, address, letter, locale, subject, body_text, body_html, id, created_at from mails where id = $1`, [mail]);
    };
    await Promise.all([unlocked(), unlocked(), unlocked()]);
    expect(await count()).toBeGreaterThan(1);
  });

  test('ACC-6 links that open an account are not in the list: it can be read by whoever holds a key', async () => {
    const person = await world.person('Sabine');
    await emit('identity.password_reset_requested', { personId: person.id, email: 'sabine@example.org', locale: 'en', minutes: 60, link: 'http://localhost:4310/en/reset-password?token=abc_DEF-123' });
    expect(delivered.at(-1)?.text).toContain('token=abc_DEF-123');
    const [mail] = await mine(person);
    expect(mail?.text).not.toContain('abc_DEF-123');
    expect(mail?.html).not.toContain('abc_DEF-123');
  });
});
