import { beforeAll, describe, expect, test } from 'vitest';
import { identity } from '../index.ts';
import { refusalOf, smallMarketplace, type Browser } from '../world.test-data.ts';

const { signUp, openActivationLink, requestActivationLink, signIn, readMe, resetPassword } = identity.operations;

let market: Awaited<ReturnType<typeof smallMarketplace>>;
beforeAll(async () => {
  market = await smallMarketplace();
});

let made = 0;
const newcomer = (more: object = {}) => ({ role: 'client' as const, email: `newcomer${(made += 1)}@example.org`, password: 'long enough 1', name: 'Ada Lind', locale: 'it' as const, market: 'IT', ...more });

describe('ACC-1 sign-up and activation', () => {
  test('ACC-1 an account is active once the link of the mail is opened, and its owner is signed in', async () => {
    const browser: Browser = {};
    const person = newcomer({ role: 'pro' });
    expect(await market.ask(browser, signUp, person)).toEqual({ email: person.email, link_hours: 48 });
    expect(await refusalOf(market.ask(browser, signIn, person))).toBe('identity.account_not_active');
    const mail = market.lastMail('activation_requested');
    expect(mail).toMatchObject({ email: person.email, locale: 'it', hours: 48 });
    expect(mail['link']).toMatch(/^https:\/\/market\.example\/it\/activate\?token=[\w-]{43}$/);

    expect(await market.ask(browser, openActivationLink, { token: mail.token })).toMatchObject({ outcome: 'signed_in', pro: true });
    expect(await market.ask(browser, readMe, {})).toMatchObject({ email: person.email, name: 'Ada Lind', time_zone: 'Europe/Rome', pro: true, profile_address: 'ada-lind' });
  });

  test.each([
    ['at the last instant of 48 hours', { hours: 48 }, 'not refused'],
    ['one millisecond later', { hours: 48, milliseconds: 1 }, 'identity.link_expired'],
  ])('ACC-1 the link opened %s', async (_when, wait, expected) => {
    await market.ask({}, signUp, newcomer());
    const { token } = market.lastMail('activation_requested');
    market.later(wait);
    expect(await refusalOf(market.ask({}, openActivationLink, { token }))).toBe(expected);
  });

  test('ACC-1 a link is good once; a wrong one and one of another kind are unknown', async () => {
    await market.ask({}, signUp, newcomer());
    const { token } = market.lastMail('activation_requested');
    expect(await refusalOf(market.ask({}, resetPassword, { token, password: 'another one 2' }))).toBe('identity.link_unknown');
    expect(await refusalOf(market.ask({}, openActivationLink, { token: `${token}x` }))).toBe('identity.link_unknown');
    await market.ask({}, openActivationLink, { token });
    expect(await refusalOf(market.ask({}, openActivationLink, { token }))).toBe('identity.link_used');
  });

  test('ACC-1 a link opened twice at the same moment activates once', async () => {
    await market.ask({}, signUp, newcomer());
    const { token } = market.lastMail('activation_requested');
    const answers = await Promise.all([1, 2, 3].map(() => refusalOf(market.perform(openActivationLink, { token }))));
    expect(answers.sort()).toEqual(['identity.link_used', 'identity.link_used', 'not refused']);
  });

  test('ACC-1 a new link can be asked for after the first has expired, and the first stays expired', async () => {
    const person = newcomer();
    await market.ask({}, signUp, person);
    const first = market.lastMail('activation_requested').token;
    market.later({ hours: 50 });
    await market.ask({}, requestActivationLink, { email: person.email });
    const second = market.lastMail('activation_requested').token;
    expect(second).not.toBe(first);
    expect(await refusalOf(market.ask({}, openActivationLink, { token: first }))).toBe('identity.link_expired');
    await market.ask({}, openActivationLink, { token: second });
    expect(await market.ask({}, signIn, person)).toMatchObject({ outcome: 'signed_in' });
  });

  test('ACC-1 two sign-ups of one address at the same moment make one account', async () => {
    const person = newcomer();
    const [first, second] = await Promise.all([market.perform(signUp, person), market.perform(signUp, person)]);
    expect(first).toEqual(second);
    await market.runJobs();
    const { rows } = await market.engine.pool.query('select count(*)::integer as count from people where email = $1', [person.email]);
    expect(rows).toEqual([{ count: 1 }]);
    await market.ask({}, openActivationLink, { token: market.lastMail('activation_requested').token });
  });

  test('ACC-1 whoever signed up first with an address of another gains nothing: a link activates the sign-up it was sent for', async () => {
    const victim = newcomer({ password: 'the victim chose it' });
    await market.ask({}, signUp, { ...victim, password: 'the thief chose it', name: 'Thief' });
    await market.ask({}, signUp, victim);
    const { token } = market.lastMail('activation_requested');
    await market.ask({}, signUp, { ...victim, password: 'the thief again 1', name: 'Thief' });
    const browser: Browser = {};
    await market.ask(browser, openActivationLink, { token });
    expect((await market.ask(browser, readMe, {})).name).toBe('Ada Lind');
    expect(await refusalOf(market.ask({}, signIn, { ...victim, password: 'the thief again 1' }))).toBe('identity.credentials_wrong');
    expect(await market.ask({}, signIn, victim)).toMatchObject({ outcome: 'signed_in' });
  });

  test('ACC-2 a known address gets the same answer, and a mail that says so', async () => {
    const email = 'known@example.org';
    await market.activePerson(email);
    const known = await market.ask({}, signUp, newcomer({ email }));
    const unknown = await market.ask({}, signUp, newcomer());
    expect({ ...known, email: '' }).toEqual({ ...unknown, email: '' });
    expect(market.lastMail('known_address_signed_up')).toMatchObject({ email, locale: 'fr' });
  });

  test('ACC-1 a password under ten characters is refused with its field', async () => {
    await expect(market.ask({}, signUp, newcomer({ password: 'short 123' }))).rejects.toMatchObject({ kind: { code: 'input.invalid' }, fields: [{ path: 'password' }] });
  });

  test('ACC-1 sign-ups of one address and from one place are slowed down, and the count survives the refusal', async () => {
    const person = newcomer();
    const answers: string[] = [];
    for (let attempt = 0; attempt < 7; attempt++) answers.push(await refusalOf(market.ask({ address: '192.0.2.7' }, signUp, person)));
    expect(answers.slice(4)).toEqual(['not refused', 'identity.too_many_attempts', 'identity.too_many_attempts']);
    market.later({ minutes: 60 });
    expect(await refusalOf(market.ask({ address: '192.0.2.7' }, signUp, person))).toBe('not refused');
  });
});
