import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { articlesByKeys } from './world.test-data.ts';
import { findClause } from '#rulebook';
import { locales } from '#kernel/text.ts';
import { Rulebook } from '../rulebook/rulebook.ts';
import { findMatter, matterGroups } from './matters/tree.ts';
import { answerDue, judgeMatter } from './rules.ts';
import type { AskedAs, Matter } from './matters/matter.ts';

const matters = matterGroups.flatMap((group) => group.matters);
const matter = (key: string) => findMatter(key) as Matter;
const judged = (key: string, text: string, who: AskedAs = 'pro') => {
  const found = judgeMatter(matter(key), text, who);
  return found.outcome === 'place' ? `${found.matter.key}: ${found.said}` : 'ticket';
};

describe('MSG-9 the tree', () => {
  test('MSG-9 keys are there once; every text stands in five languages; rules and articles that are named exist', () => {
    expect(new Set(matters.map(({ key }) => key)).size).toBe(matters.length);
    for (const one of matters) {
      const texts = one.way.kind === 'place' ? [one.name, one.way.link, one.way.why] : [one.name, one.way.ask];
      for (const text of texts) expect(locales.map((locale) => text[locale]?.trim().length > 0)).toEqual(locales.map(() => true));
      if (one.way.kind === 'place') {
        expect(one.way.clauses.length, one.key).toBeGreaterThan(0);
        for (const clause of one.way.clauses) expect(findClause(clause), clause).toBeDefined();
      }
    }
    expect(articlesByKeys(matters.flatMap(({ articles }) => articles))).toEqual([]);
  });

  test.each(['visitor', 'client', 'pro'] as const)('MSG-9 somebody who asks as %s finds a matter for what is not in the list', (who) => {
    expect(matter('other').for).toContain(who);
    expect(matters.filter((one) => one.for.includes(who) && one.way.kind === 'ticket').length).toBeGreaterThan(2);
  });
});

describe('MSG-9 what has its own place is recognised in the text', () => {
  test.each([
    ['Je veux être remboursé de mes crédits pour ce contact', 'refund: remboursé'],
    ['Vorrei il rimborso di questo contatto', 'refund: rimborso'],
    ['Please REFUND this contact', 'refund: REFUND'],
    ['Bitte erstatten Sie mir die Credits', 'refund: erstatten'],
    ['Ich will mein Geld zurück', 'refund: Geld zurück'],
    ['Quiero el reembolso de este contacto', 'refund: reembolso'],
    ['Pouvez-vous me rendre mes crédits ?', 'refund: rendre mes crédits'],
    ['I want to appeal against the refused refund', 'refund_refused: appeal against the refused refund'],
    ['C’est un litige avec le client', 'work_wrong: litige'],
    ['Il lavoro è fatto male, faccio reclamo', 'work_wrong: reclamo'],
    ['Die Arbeit war Pfusch', 'work_wrong: Pfusch'],
    ['Tengo una reclamación contra el cliente', 'work_wrong: reclamación'],
    ['This is a dispute', 'work_wrong: dispute'],
    ['La garantie premiers contacts m’est refusée', 'guarantee: garantie premiers contacts'],
  ])('MSG-9 %s', (text, expected) => expect(judged('other', text)).toBe(expected));

  test.each([
    ['Comment changer la photo de mon profil ?'],
    ['The word prefunded is no sign, nor is undisputed'],
    ['Mes crédits n’apparaissent pas sur la page'],
    ['Eine Frage zum Status'],
  ])('MSG-9 left to a person: %s', (text) => expect(judged('other', text)).toBe('ticket'));

  test('MSG-9 only places that are for the asker: a client has no refund claim, a visitor no conversation', () => {
    expect(judged('other', 'Je veux un remboursement', 'client')).toBe('ticket');
    expect(judged('other', 'C’est un litige', 'client')).toBe('work_wrong: litige');
    expect(judged('other', 'C’est un litige', 'visitor')).toBe('ticket');
  });

  test('MSG-9 a matter that speaks of a place by itself is not taken for it', () => {
    expect(judged('claim_progress', 'Ma demande de remboursement aurait dû être décidée hier')).toBe('ticket');
    expect(judged('payment_failed', 'Débité deux fois : je voudrais être remboursé du doublon')).toBe('ticket');
  });

  test('MSG-9 a matter that is a place stays one, whatever is written', () => expect(judged('refund', 'Bonjour')).toBe('refund: null'));
});

describe('MSG-9 answered within the hours of MSG-4', () => {
  const rules = new Rulebook(1, new Map());
  test.each([
    ['Friday afternoon is due Monday afternoon', '2026-03-06T16:00:00Z', '2026-03-09T16:00:00Z'],
    ['Saturday is due at the end of Monday', '2026-03-07T09:00:00Z', '2026-03-09T23:00:00Z'],
    ['Friday before the clock change: real hours', '2026-03-27T16:00:00Z', '2026-03-30T15:00:00Z'],
  ])('MSG-9 %s', (_name, from, due) => expect(answerDue(Temporal.Instant.from(from), rules, 'FR').due.toString()).toBe(due));

  test('MSG-9 by office hours when the rules say so', () => {
    const office = new Rulebook(2, new Map<string, never>([['reply.clock', 'office_hours' as never]]));
    // 9 hours a day: 24 hours from Monday 9:00 are Wednesday 15:00.
    expect(answerDue(Temporal.Instant.from('2026-03-02T08:00:00Z'), office, 'FR').due.toString()).toBe('2026-03-04T14:00:00Z');
  });
});
