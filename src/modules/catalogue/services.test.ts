import { describe, expect, test } from 'vitest';
import { locales, type Text } from '#kernel/text.ts';
import { authorisations } from './authorisations.ts';
import { problemTexts } from './questions.ts';
import { creditsMax, creditsMin, type Question, type Service } from './service.ts';
import { findService, serviceGroups, services, servicesOf } from './services.ts';

const duplicates = (all: string[]) => all.filter((item, index) => all.indexOf(item) !== index);

const isFilled = (text: Text) =>
  locales.every((locale) => typeof text[locale] === 'string' && text[locale].trim() !== '' && text[locale] === text[locale].trim());

/** What a question asks, whatever it is called. */
const shape = (question: Question) => `${question.kind} ${question.label.en} ${(question.options ?? []).map((option) => option.key).join()}`;

function textsOf(service: Service): Text[] {
  return [
    service.name,
    ...service.questions.flatMap((question) => [
      question.label,
      ...(question.hint ? [question.hint] : []),
      ...(question.unit ? [question.unit] : []),
      ...(question.options ?? []).map((option) => option.label),
    ]),
  ];
}

describe('the catalogue of services', () => {
  test('LEAD-1 offers at least 64 services in at least 12 groups, none of them empty', () => {
    expect(services.length).toBeGreaterThanOrEqual(64);
    expect(serviceGroups.length).toBeGreaterThanOrEqual(12);
    expect(serviceGroups.filter((group) => servicesOf(group.key).length === 0)).toEqual([]);
    expect(findService('boiler-service')?.group).toBe('heating-and-water');
  });

  test('keys are unique and fit an address', () => {
    const keys = services.map((service) => service.key);
    const groups = serviceGroups.map((group) => group.key);

    expect(duplicates(keys)).toEqual([]);
    expect(duplicates(groups)).toEqual([]);
    expect([...keys, ...groups].filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  });

  test('names are unique in every language', () => {
    for (const locale of locales) expect(duplicates(services.map((service) => service.name[locale]))).toEqual([]);
  });

  test('no two services ask the same set of questions', () => {
    const sets = services.map((service) => service.questions.map(shape).toSorted().join('|'));

    expect(duplicates(sets)).toEqual([]);
  });

  test('every text of groups, authorisations and problems speaks five languages', () => {
    const texts = [...serviceGroups.map((group) => group.name), ...Object.values(authorisations), ...Object.values(problemTexts)];

    expect(texts.filter((text) => !isFilled(text))).toEqual([]);
  });

  describe.each(services.map((service) => [service.key, service] as const))('%s', (_key, service) => {
    test('LEAD-1 has two to five questions of its own, with distinct keys', () => {
      expect(service.questions.length).toBeGreaterThanOrEqual(2);
      expect(service.questions.length).toBeLessThanOrEqual(5);
      expect(duplicates(service.questions.map((question) => question.key))).toEqual([]);
      expect(service.questions.filter((question) => !/^[a-z]+(_[a-z]+)*$/.test(question.key))).toEqual([]);
      expect(service.questions.some((question) => question.required)).toBe(true);
    });

    test('every text speaks five languages', () => {
      expect(textsOf(service).filter((text) => !isFilled(text))).toEqual([]);
    });

    test('LEAD-1 choices offer at least two distinct options, and nothing else offers any', () => {
      for (const question of service.questions) {
        const keys = (question.options ?? []).map((option) => option.key);
        const isChoice = question.kind === 'choice' || question.kind === 'choices';

        expect([question.key, keys.length >= 2]).toEqual([question.key, isChoice]);
        expect(duplicates(keys)).toEqual([]);
        for (const locale of locales) expect(duplicates((question.options ?? []).map((option) => option.label[locale]))).toEqual([]);
      }
    });

    test('numbers have both bounds', () => {
      for (const question of service.questions.filter((question) => question.kind === 'number')) {
        expect(question.min).toBeLessThan(question.max ?? Number.NaN);
      }
    });

    test('can be searched for in five languages', () => {
      for (const locale of locales) {
        const typed = service.keywords[locale];
        expect(typed.length).toBeGreaterThanOrEqual(3);
        expect(typed.filter((word) => word === '')).toEqual([]);
        expect(duplicates([...typed])).toEqual([]);
      }
    });

    test('has a price within the scale and a place', () => {
      expect(Number.isInteger(service.credits)).toBe(true);
      expect(service.credits).toBeGreaterThanOrEqual(creditsMin);
      expect(service.credits).toBeLessThanOrEqual(creditsMax);
      expect(service.atHome || service.remotePossible).toBe(true);
    });
  });
});
