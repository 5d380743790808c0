import { describe, expect, test } from 'vitest';
import { locales } from '#kernel/text.ts';
import { compose } from '../mails/compose.ts';
import { complianceLetters, farewellLetters } from './compliance.ts';
import { guaranteeLetters } from './guarantee.ts';
import { identityLetters } from './identity.ts';
import { paperLetters } from './papers.ts';
import { reputationLetters } from './reputation.ts';
import { supportLetters } from './support.ts';
import { workLetters } from './work.ts';

const letters = [...identityLetters, ...workLetters, ...reputationLetters, ...guaranteeLetters, ...paperLetters, ...complianceLetters, ...farewellLetters, ...supportLetters];
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
