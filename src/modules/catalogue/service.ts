// What can be asked for: services in groups, each with the questions that let a pro judge the work before paying for the contact.

import { type Locale, type Text } from '#kernel/text.ts';
import { type AuthorisationKey } from './authorisations.ts';

export type ServiceGroup = Readonly<{ key: string; name: Text }>;

export type Option = Readonly<{ key: string; label: Text }>;

export type QuestionKind = 'choice' | 'choices' | 'number' | 'text' | 'date' | 'yes_no';

/** `min` and `max` bound the value of a number, the characters of a text, the options ticked in `choices`. */
export type Question = Readonly<{
  key: string;
  kind: QuestionKind;
  label: Text;
  hint?: Text;
  required: boolean;
  options?: readonly Option[];
  min?: number;
  max?: number;
  unit?: Text;
}>;

export type Service = Readonly<{
  key: string;
  group: string;
  name: Text;
  /** What people type into the search field, without the words of the name. */
  keywords: Readonly<Record<Locale, readonly string[]>>;
  /** Price of one contact, in credits. */
  credits: number;
  /** The work is done where the client lives or works; the place of the request decides who is near enough. */
  atHome: boolean;
  remotePossible: boolean;
  /** What a pro must hold before this service may be offered. */
  authorisations: readonly AuthorisationKey[];
  questions: readonly Question[];
}>;

export const creditsMin = 2;
export const creditsMax = 16;
