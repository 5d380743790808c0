// MSG-9: whether a question is for our team or has its proper place. The page that is shown beforehand, and the operation that
// files, ask the same function.
import type { Temporal } from 'temporal-polyfill';
import { calendarOf } from '#catalogue';
import { addBusinessHours, type BusinessClock, type OfficeSpan, type Segment } from '#kernel/business-time/index.ts';
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Rulebook } from '#rulebook';
import type { AskedAs, Matter } from './matters/matter.ts';
import { matterFor } from './matters/tree.ts';

/** What somebody writes who wants the matter treated: each in five languages, whole words, without accents. */
const signs: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['refund_refused', /\b(?:contest\w*|recours|ricorso|appeal\w*|einspruch|recurrir|recurso)\b.{0,60}\b(?:rembours\w*|rimbors\w*|refund\w*|erstatt\w*|ruckerstatt\w*|reembols\w*)/],
  ['refund', /\b(?:rembours\w*|rimbors\w*|refund\w*|reimburs\w*|(?:ruck)?erstatt\w*|reembols\w*)|\b(?:credits? back|money back|credits zuruck|geld zuruck)\b|\b(?:rendre|recuperer|restituer|restituire|riavere|devolver|devuel\w+|recuperar)\b.{0,20}\b(?:credits?|crediti|creditos|argent|soldi|dinero)\b/],
  ['guarantee', /\b(?:garantie premiers contacts|garanzia primi contatti|first.contacts guarantee|kontaktgarantie|garantia de primeros contactos)\b/],
  ['work_wrong', /\b(?:litiges?|reclamations?|malfacons?|mal (?:fait|executes?|fatto|eseguito|hecho)|controvers\w+|reclam[oi]|disputes?|complaints?|complain|shoddy|botched|reklamation\w*|streitfall\w*|pfusch\w*|mangelhaft\w*|disputas?|reclamacion(?:es)?|litigios?|chapuza\w*)\b/],
];

export type Judged = { readonly outcome: 'place'; readonly matter: Matter; readonly said: string | null } | { readonly outcome: 'ticket'; readonly matter: Matter };

/** `said`: the words that gave it away; null when the matter itself was chosen. */
export function judgeMatter(matter: Matter, text: string, who: AskedAs): Judged {
  if (matter.way.kind === 'place') return { outcome: 'place', matter, said: null };
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [key, pattern] of signs) {
    const place = matter.way.speaksOf?.includes(key) ? null : matterFor(key, who);
    const match = place && pattern.exec(plain);
    if (match) return { outcome: 'place', matter: place, said: wordsAt(text, match.index, match[0].length) };
  }
  return { outcome: 'ticket', matter };
}

/** The words as they were written; only where no accent moved the places. */
function wordsAt(text: string, at: number, length: number): string {
  const composed = text.normalize('NFC');
  return composed.slice(at, at + length).replace(/\s+/g, ' ').slice(0, 80);
}

export function ledAway(place: Matter, from: Matter, said: string | null): Verdict<'lead_to_place'> {
  const clauses = place.way.kind === 'place' ? place.way.clauses : [];
  return verdict('lead_to_place', [...new Set(['MSG-9', ...clauses])], {
    asked_about: { text: from.name },
    proper_place: { text: place.name },
    ...(said ? { said } : {}),
  });
}

/** Answered within the hours of MSG-4, counted on business days of the asker's country. */
export function answerDue(from: Temporal.Instant, rules: Rulebook, market: string): { due: Temporal.Instant; segments: Segment[] } {
  const calendar = { ...calendarOf(market), officeHours: spansOf(rules) };
  return addBusinessHours(from, rules.whole('reply.hours'), calendar, rules.choice('reply.clock') as BusinessClock);
}

function spansOf(rules: Rulebook): Record<string, OfficeSpan[]> {
  const days = Object.entries(rules.table<readonly string[]>('reply.office_hours'));
  return Object.fromEntries(days.map(([day, spans]) => [day, spans.map((span) => ({ from: span.slice(0, 5), to: span.slice(6, 11) }))]));
}
