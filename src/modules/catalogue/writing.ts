// The pen for the catalogue: one call per text, the five languages in the order of the kernel's list, so that a
// missing language does not compile and a translation stands beside what it translates.

import { type Text } from '#kernel/text.ts';
import { type Option, type Question, type Service, type ServiceGroup } from './service.ts';

export function text(fr: string, it: string, en: string, de: string, es: string): Text {
  return { fr, it, en, de, es };
}

/** Search words, separated by commas within each language. */
export function words(fr: string, it: string, en: string, de: string, es: string): Service['keywords'] {
  const list = (all: string) => all.split(',').map((word) => word.trim());
  return { fr: list(fr), it: list(it), en: list(en), de: list(de), es: list(es) };
}

export function option(key: string, ...languages: Parameters<typeof text>): Option {
  return { key, label: text(...languages) };
}

export function choice(key: string, label: Text, options: Option[]): Question {
  return { key, kind: 'choice', label, required: true, options };
}

export function choices(key: string, label: Text, options: Option[]): Question {
  return { key, kind: 'choices', label, required: true, options, min: 1 };
}

export function number(key: string, label: Text, min: number, max: number, unit?: Text): Question {
  return { key, kind: 'number', label, required: true, min, max, ...(unit && { unit }) };
}

export function yesNo(key: string, label: Text): Question {
  return { key, kind: 'yes_no', label, required: true };
}

export function date(key: string, label: Text): Question {
  return { key, kind: 'date', label, required: true };
}

/** A few lines in the client's own words. */
export function freeText(key: string, label: Text, max = 500): Question {
  return { key, kind: 'text', label, required: true, max };
}

export function optional(question: Question, hint?: Text): Question {
  return { ...question, required: false, ...(hint && { hint }) };
}

export function hinted(question: Question, hint: Text): Question {
  return { ...question, hint };
}

type Terms = Pick<Service, 'credits' | 'atHome' | 'remotePossible' | 'authorisations'>;

export function onSite(credits: number, ...authorisations: Terms['authorisations'][number][]): Terms {
  return { credits, atHome: true, remotePossible: false, authorisations };
}

export function onSiteOrRemote(credits: number, ...authorisations: Terms['authorisations'][number][]): Terms {
  return { credits, atHome: true, remotePossible: true, authorisations };
}

/** Done in the pro's own workplace, or over the network: nobody travels to the client. */
export function remote(credits: number, ...authorisations: Terms['authorisations'][number][]): Terms {
  return { credits, atHome: false, remotePossible: true, authorisations };
}

type Draft = Omit<Service, 'group'>;

export function service(key: string, name: Text, keywords: Service['keywords'], terms: Terms, questions: Question[]): Draft {
  return { key, name, keywords, ...terms, questions };
}

export function group(key: string, name: Text, drafts: Draft[]): Readonly<{ group: ServiceGroup; services: readonly Service[] }> {
  return { group: { key, name }, services: drafts.map((draft) => ({ ...draft, group: key })) };
}

const same = (sign: string) => text(sign, sign, sign, sign, sign);
export const squareMetres = same('m²');
export const metres = same('m');
export const kilometres = same('km');
export const hours = text('heures', 'ore', 'hours', 'Stunden', 'horas');
export const hoursAWeek = text('heures par semaine', 'ore a settimana', 'hours a week', 'Stunden pro Woche', 'horas por semana');
export const minutes = text('minutes', 'minuti', 'minutes', 'Minuten', 'minutos');
export const people = text('personnes', 'persone', 'people', 'Personen', 'personas');
export const years = text('ans', 'anni', 'years', 'Jahre', 'años');
