import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { system } from '#kernel/actor.ts';
import { locales } from '#kernel/text.ts';
import { perform } from '#platform/perform.ts';
import { findClause, rulebook } from '#rulebook';
import '../../billing/index.ts';
import { operator } from '../../../../tests/world/engine.ts';
import { identity } from '../index.ts';
import { expectInvariants, refusalOf, smallMarketplace } from '../world.test-data.ts';
import { isTheWord } from './rules.ts';
import { allAcknowledgementTexts } from './texts.ts';

const { addDemoPerson, becomePro, listAcknowledgements, readAcknowledgement, readMe, showAcknowledgement, updateMe } = identity.operations;
let market: Awaited<ReturnType<typeof smallMarketplace>>;
let made = 0;
beforeAll(async () => {
  market = await smallMarketplace();
});

async function newClient(): Promise<Member> {
  const name = `Client ${(made += 1)}`;
  const { id } = await market.perform(addDemoPerson, { email: `client${made}@example.org`, name, locale: 'fr', market: 'FR' }, system('demo'));
  return { kind: 'member', id, name, pro: false, scopes: null };
}
const show = (who: Member, locale: 'fr' | 'de' = 'fr', key = 'professional') => perform(market.engine, showAcknowledgement, { key }, { actor: who, locale, via: 'web' });
const isPro = async (who: Member) => (await market.perform(readMe, {}, who)).pro;
const kept = async (who: Member) => (await market.perform(listAcknowledgements, {}, who)).items;

describe('ACC-12 the word', () => {
  test.each([
    ['as asked', 'abonnement', 'abonnement', true],
    ['capitals and spaces', '  Abonnement ', 'abonnement', true],
    ['with the quotation marks of the text', '« abonnement »', 'abonnement', true],
    ['another apostrophe', "j'accepte", 'j’accepte', true],
    ['an accent in two pieces', 'suscripcio\u0301n', 'suscripción', true],
    ['without its accent', 'suscripcion', 'suscripción', false],
    ['another word', 'oui', 'abonnement', false],
    ['a part', 'abonne', 'abonnement', false],
    ['more than the word', 'abonnement oui', 'abonnement', false],
    ['nothing', '', 'abonnement', false],
    ['nothing but quotation marks', '«»', 'abonnement', false],
  ])('ACC-12 %s', (_case, typed, word, expected) => {
    expect(isTheWord(typed, word)).toBe(expected);
  });

  test('ACC-12 every text shows its word in every language, quotes clauses that exist, and belongs to a step of the rules', () => {
    const parameter = findClause('ACC-12')?.parameters[0];
    const steps = parameter?.kind === 'words' ? Object.keys(parameter.words) : [];
    expect(allAcknowledgementTexts().map(({ key }) => key).sort()).toEqual(['professional', 'subscribe_priority']);
    for (const text of allAcknowledgementTexts()) {
      expect(steps).toContain(text.step);
      for (const id of text.clauses) expect(findClause(id), id).toBeDefined();
      for (const locale of locales) {
        expect(text.paragraphs.filter((paragraph) => paragraph[locale].includes('{word}')), `${text.key} ${locale}`).toHaveLength(1);
        expect(text.word[locale]).toMatch(/^[\p{L}'’ -]{4,}$/u);
      }
    }
  });
});

describe('ACC-12 a step that ends with a typed word', () => {
  test('ACC-12 without the text, without the word or with a wrong one the step does not happen, and nothing is kept', async () => {
    const who = await newClient();
    const { digest } = await show(who);
    expect(await refusalOf(market.perform(becomePro, {}, who))).toBe('acknowledgement.missing');
    expect(await refusalOf(market.perform(becomePro, { acknowledgement: { shown: digest } }, who))).toBe('acknowledgement.word_wrong');
    expect(await refusalOf(market.perform(becomePro, { acknowledgement: { shown: digest, word: 'oui' } }, who))).toBe('acknowledgement.word_wrong');
    expect(await refusalOf(market.perform(becomePro, { acknowledgement: { shown: 'f'.repeat(64), word: 'professionnel' } }, who))).toBe('acknowledgement.text_changed');
    expect([await isPro(who), await kept(who)]).toEqual([false, []]);
  });

  test('ACC-12 typed: what was shown, its version, the word and the time are kept, for the person to read', async () => {
    const who = await newClient();
    const shown = await show(who);
    expect(shown).toMatchObject({ version: 1, step: 'start_contract', step_label: 'commencer un contrat', required: true, word: 'professionnel' });
    await market.perform(becomePro, { acknowledgement: { shown: shown.digest, word: ' Professionnel ' } }, who);
    const [one] = await kept(who);
    const read = await market.perform(readAcknowledgement, { acknowledgement: one?.id as string }, who);
    expect(read).toMatchObject({
      key: 'professional', version: 1, title: shown.title, paragraphs: shown.paragraphs, clauses: shown.clauses, word: 'Professionnel'.padStart(14).padEnd(15), word_asked: 'professionnel',
      locale: 'fr', digest: shown.digest, operation: 'identity.becomePro', given_at: market.clock.now().toString(),
    });
    expect(await isPro(who)).toBe(true);
    market.later({ minutes: 1 });
    await market.perform(updateMe, { name: 'Renamed Since' }, who);
    expect((await market.perform(readAcknowledgement, { acknowledgement: read.id }, who)).person_name).toBe(who.name);
    expect(await refusalOf(market.perform(readAcknowledgement, { acknowledgement: read.id }, await newClient()))).toBe('acknowledgement.not_found');
    await expect(market.engine.pool.query('update acknowledgements set word = $1', ['x'])).rejects.toThrow();
    await expect(market.engine.pool.query('delete from acknowledgements')).rejects.toThrow();
    await expectInvariants(market);
  });

  test('ACC-12 the invariants see what could only come from elsewhere', async () => {
    const who = await newClient();
    const shown = { title: 't', paragraphs: ['no word in here'], clauses: [], word: 'professional' };
    await market.engine.pool.query(
      `insert into acknowledgements (id, person_id, key, version, step, about, locale, shown, digest, word, operation, rulebook_version, given_at)
       values (gen_random_uuid(), $1, 'professional', 1, 'start_contract', '', 'en', $2, 'x', 'x', 'x', 1, '1999-01-01')`, [who.id, JSON.stringify(shown)]);
    const { rows } = await market.engine.pool.query(`select view_name from ledger_verify() where offenders > 0 order by 1`);
    expect(rows.map((row) => row.view_name)).toEqual(['inv_acknowledgement_before_its_rules', 'inv_acknowledgement_without_its_word']);
    await market.engine.pool.query('alter table acknowledgements disable trigger all; delete from acknowledgements where digest = $$x$$; alter table acknowledgements enable trigger all');
    await expectInvariants(market);
  });

  test('ACC-12 the word is that of the language in which the text was read', async () => {
    const who = await newClient();
    const german = await show(who, 'de');
    expect(await refusalOf(market.perform(becomePro, { acknowledgement: { shown: german.digest, word: 'professionnel' } }, who))).toBe('acknowledgement.word_wrong');
    await market.perform(becomePro, { acknowledgement: { shown: german.digest, word: 'beruflich' } }, who);
    expect((await market.perform(readAcknowledgement, { acknowledgement: (await kept(who))[0]?.id as string }, who)).locale).toBe('de');
  });

  test('ACC-12 a retry with the same key keeps one, twice without a key as well: a pro is a pro', async () => {
    const who = await newClient();
    const { digest, word } = await show(who);
    const input = { acknowledgement: { shown: digest, word } };
    const once = () => perform(market.engine, becomePro, input, { actor: who, locale: 'fr', via: 'api', idempotencyKey: 'one-key-of-sixteen' });
    await once();
    await once();
    await market.perform(becomePro, input, who);
    expect(await kept(who)).toHaveLength(1);
  });

  test('ACC-12 texts that do not exist, or are about nothing', async () => {
    const who = await newClient();
    expect(await refusalOf(show(who, 'fr', 'nothing'))).toBe('acknowledgement.text_not_found');
    expect(await refusalOf(market.perform(showAcknowledgement, { key: 'professional', about: 'x' }, who))).toBe('acknowledgement.text_not_found');
    expect(await refusalOf(market.perform(showAcknowledgement, { key: 'subscribe_priority', about: '__proto__' }, who))).toBe('acknowledgement.text_not_found');
    expect((await market.perform(showAcknowledgement, { key: 'subscribe_priority', about: 'starter' }, who)).paragraphs[0]).toContain('48,00');
  });

  test('ACC-12 a value changes between reading and typing: read again; the rules may also ask for no word', async () => {
    const who = await newClient();
    const before = await show(who);
    const admin = operator('Ada', 'admin');
    const publish = async (values: object) => {
      await market.perform(rulebook.operations.changeDraft, { values: values as never }, admin);
      const inForceAt = market.clock.now().add({ hours: 1 });
      await market.perform(rulebook.operations.publishDraft, { in_force_at: inForceAt.toString(), reason: 'A test of what was shown.' }, admin);
      market.clock.moveTo(inForceAt);
    };
    await publish({ 'sub.consumer_notice': true });
    const input = { acknowledgement: { shown: before.digest, word: before.word } };
    expect(await refusalOf(market.perform(becomePro, input, who))).toBe('acknowledgement.text_changed');
    const after = await show(who);
    expect(after.digest).not.toBe(before.digest);
    await publish({ 'acknowledgement.steps': ['subscribe'] });
    expect((await show(who)).required).toBe(false);
    await market.perform(becomePro, {}, who);
    expect([await isPro(who), await kept(who)]).toEqual([true, []]);
  });
});
