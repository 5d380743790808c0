import { describe, expect, test } from 'vitest';
import { locales } from '#kernel/text.ts';
import { kindNames } from '../kinds/kinds.ts';
import { compose } from '../mails/compose.ts';
import { complianceLetters, farewellLetters } from './compliance.ts';
import { guaranteeLetters } from './guarantee.ts';
import { identityLetters } from './identity.ts';
import { paperLetters } from './papers.ts';
import { reputationLetters } from './reputation.ts';
import { supportLetters } from './support.ts';
import { workLetters } from './work.ts';

const letters = [...identityLetters, ...workLetters, ...reputationLetters, ...guaranteeLetters, ...paperLetters, ...complianceLetters, ...farewellLetters, ...supportLetters];
/** ACC-5: why a letter cannot be switched off. */
const transactional: Readonly<Record<string, string>> = {
  'identity.activation_requested': 'asked for',
  'identity.known_address_signed_up': 'safety of the account',
  'identity.password_reset_requested': 'asked for',
  'identity.magic_link_requested': 'asked for',
  'identity.identifier_requested': 'asked for',
  'identity.unknown_address_asked': 'asked for',
  'identity.email_change_requested': 'asked for',
  'identity.email_change_address_taken': 'safety of the account',
  'identity.email_change_announced': 'safety of the account',
  'identity.email_changed': 'safety of the account',
  'identity.password_changed': 'safety of the account',
  'identity.new_sign_in': 'safety of the account',
  'leads.client_replied': 'credits moved (LEAD-2)',
  'leads.contact_unpaid': 'a message is held back until something is paid (LEAD-6)',
  'leads.contact_barred': 'a message is held back until a status is declared (ACC-10)',
  'leads.request_rejected': 'a decision against the person (SAN-4)',
  'leads.request_change_asked': 'a decision',
  'leads.request_changed_much': 'a ground to claim credits back, with its time (REF-2)',
  'billing.pack_bought': 'a receipt',
  'billing.promotion_granted': 'a decision',
  'billing.promotion_refused': 'a decision',
  'cases.refund_claim_opened': 'a receipt',
  'cases.refund_claim_granted': 'a decision',
  'cases.refund_claim_refused': 'a decision, with its time to contest',
  'cases.refund_claim_confirmed': 'a decision',
  'cases.refund_claim_contested': 'a receipt',
  'cases.pack_refund_granted': 'a decision',
  'cases.pack_refund_refused': 'a decision, with its time to contest',
  'cases.pack_refund_confirmed': 'a decision',
  'cases.refund_claim_question': 'the decision waits for the answer (REF-3)',
  'cases.guarantee_claim_opened': 'a receipt',
  'cases.guarantee_claim_granted': 'a decision',
  'cases.guarantee_claim_refused': 'a decision, with its time to contest',
  'cases.guarantee_abuse_found': 'a decision against the person (SAN-4)',
  'cases.guarantee_claim_confirmed': 'a decision',
  'cases.guarantee_question': 'the decision waits for the answer (GUAR-7)',
  'reputation.review_hidden': 'a decision against the person (SAN-4)',
  'reputation.review_report_confirmed': 'a decision',
  'reputation.review_report_dismissed': 'a decision',
  'reputation.former_client_invited': 'to an address without an account; its page has its own no (REV-2)',
  'reputation.badge_granted': 'a decision',
  'reputation.badge_refused': 'a decision',
  'reputation.badge_expiring': 'a right is about to be lost (GUAR-2)',
  'reputation.badge_expired': 'a right is lost (GUAR-2)',
  'compliance.commitment_recorded': 'binds the platform (ACC-9)',
  'compliance.commitment_kept': 'binds the platform (ACC-9)',
  'compliance.commitment_release_asked': 'binds the platform (ACC-9)',
  'compliance.commitment_lapsed': 'binds the platform (ACC-9)',
  'compliance.export_ready': 'asked for',
  'conversations.leak_lifted': 'a decision',
  'conversations.leak_confirmed': 'a decision, with its time to contest',
  'conversations.breach_confirmed': 'a decision against the person (SAN-4)',
  'conversations.breach_report_decided': 'a decision',
  'support.ticket_to_confirm': 'asked for',
  'support.ticket_filed': 'a receipt',
  'support.ticket_answered': 'an answer to a question (MSG-9)',
  'support.ticket_asked': 'the answer waits for it (MSG-9)',
  'support.ticket_led_to_place': 'a decision',
  'support.ticket_closed': 'an answer to a question (MSG-9)',
  'compliance.account_deleted': 'asked for; proof of the end (ACC-7)',
};
const places = (text: string) => [...text.matchAll(/\{([a-z_]+)\}/g)].map((match) => match[1]).sort().join(' ');

describe.each(letters.map((letter) => [letter.event, letter] as const))('the letter of %s', (_event, letter) => {
  test('has the same places in five languages', () => {
    for (const text of [letter.subject, ...letter.paragraphs, ...(letter.action ? [letter.action] : []), letter.because]) {
      expect(new Set(locales.map((locale) => places(text[locale]))).size).toBe(1);
    }
  });

  test.each(locales)('in %s: a short subject, text and HTML that say the same', (locale) => {
    const values = Object.fromEntries([letter.subject, ...letter.paragraphs].flatMap((text) => places(text[locale]).split(' ')).map((name) => [name, 'R-7K2MQ4']));
    const mail = compose(letter, { name: 'Ines <b>', locale }, values, `https://example.org/${locale}/x?a=1&b=2`, 'Entremise');
    expect(mail.subject.length).toBeLessThanOrEqual(70);
    expect(mail.subject + mail.text).not.toMatch(/\{[a-z_]+\}/);
    expect(mail.html).not.toContain('Ines <b>');
    if (letter.action) expect(mail.text).toContain(`https://example.org/${locale}/x?a=1&b=2`);
  });
});

test.each(letters.filter(({ kind }) => kind).map((letter) => [letter.event, letter] as const))('ACC-5 the letter of %s, which has a switch, does not say that it has none', (_event, letter) => {
  expect(letter.because.en).not.toContain('cannot be switched off');
});

test('one letter an event', () => {
  expect(new Set(letters.map((letter) => letter.event)).size).toBe(letters.length);
});

test('ACC-5 a letter can be switched off by its kind, or the table says why it cannot', () => {
  expect(letters.filter(({ kind }) => !kind).map(({ event }) => event).sort()).toEqual(Object.keys(transactional).sort());
});

test('ACC-5 every kind with a switch is of use; there is no newsletter yet', () => {
  expect(kindNames.filter((kind) => !letters.some((letter) => letter.kind === kind))).toEqual(['newsletter']);
});
