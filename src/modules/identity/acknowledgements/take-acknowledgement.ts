// ACC-12, inside the transaction of the step itself: without the word of the text that was shown, the step does not happen.
import * as z from 'zod';
import type { Member, Operator } from '#kernel/actor.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { locales } from '#kernel/text.ts';
import { acknowledgementChanged, acknowledgementMissing, acknowledgementWordWrong } from './refusals.ts';
import { isTheWord } from './rules.ts';
import { showText } from './show.ts';
import { keepAcknowledgement } from './store.ts';
import { findAcknowledgementText } from './texts.ts';

/** The field of an operation that ends with a word to type. */
export const acknowledgementField = () =>
  z.object({
    shown: z.string().max(200).describe('The digest of the text that was shown'),
    word: z.string().max(100).default('').describe('The word that the text asks for, as typed'),
  }).optional().describe('From identity.showAcknowledgement (ACC-12)');

export type Given = { readonly shown: string; readonly word: string } | undefined;
export type Asked = { readonly key: string; readonly about?: string; readonly given: Given; /** The step it lets happen. */ readonly operation: string };

/** Answers the id of what was kept; null where the rules in force ask for no word at this step. */
export async function takeAcknowledgement(call: Call<Member | Operator>, { key, about = '', given, operation }: Asked): Promise<string | null> {
  const text = findAcknowledgementText(key);
  assert(text, `no acknowledgement is called ${key}`);
  const showing = await showText(call, text, about);
  assert(showing, `${key} has nothing to say about ${about}`);
  if (!showing.required) return null;
  if (!given) refuse(acknowledgementMissing, { text: `/api/v1/acknowledgements/texts/${key}${about ? `?about=${encodeURIComponent(about)}` : ''}` });

  // The digest says in which language it was read, which need not be that of the call.
  const locale = locales.find((one) => showing.in(one).digest === given.shown);
  if (!locale) refuse(acknowledgementChanged);
  const { shown, digest } = showing.in(locale);
  if (!isTheWord(given.word, shown.word)) {
    refuse(acknowledgementWordWrong, { word: shown.word }, [{ path: 'acknowledgement.word', say: acknowledgementWordWrong.say, values: { word: shown.word } }]);
  }

  const id = newId();
  await keepAcknowledgement(call.db, call.actor.id, {
    id, key, version: text.version, step: text.step, about, locale, shown, digest, word: given.word, operation, rulebookVersion: showing.rules.version, givenAt: call.now,
  });
  return id;
}
