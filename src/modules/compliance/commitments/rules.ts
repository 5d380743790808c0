// ACC-9: what becomes of a commitment. Pure.
import { Temporal } from 'temporal-polyfill';
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Facts } from '#kernel/fact.ts';
import { textFrom, type Text } from '#kernel/text.ts';

export const commitmentKinds = ['refund', 'special_offer', 'deadline', 'other'] as const;
export type CommitmentKind = (typeof commitmentKinds)[number];

export const kindTexts: Readonly<Record<CommitmentKind, Text>> = {
  refund: { fr: 'Remboursement', it: 'Rimborso', en: 'Refund', de: 'Erstattung', es: 'Reembolso' },
  special_offer: { fr: 'Offre spéciale', it: 'Offerta speciale', en: 'Special offer', de: 'Sonderangebot', es: 'Oferta especial' },
  deadline: { fr: 'Délai', it: 'Termine', en: 'Deadline', de: 'Frist', es: 'Plazo' },
  other: { fr: 'Autre engagement', it: 'Altro impegno', en: 'Other commitment', de: 'Andere Zusage', es: 'Otro compromiso' },
};

export type Promised = {
  readonly reference: string;
  readonly kind: CommitmentKind;
  readonly credits: number | null;
  readonly amount: { readonly minor: number; readonly currency: string } | null;
  readonly untilOn: string | null;
  readonly untilAt: Temporal.Instant | null;
};

/** An offer ends with its day, to the cost of whoever did not take it; any other promise is ours to keep, late rather than never. */
export const endsWithItsDay = (kind: CommitmentKind): boolean => kind === 'special_offer';

const isOver = ({ untilAt }: Promised, now: Temporal.Instant): boolean => untilAt !== null && Temporal.Instant.compare(now, untilAt) > 0;

export const judgeRecording = (promised: Promised): Verdict<'commitment_recorded'> => verdict('commitment_recorded', ['ACC-9'], factsOf(promised));

/** What the end of its day does to an open commitment; null while the day lasts. */
export function judgeEnd(promised: Promised, now: Temporal.Instant): Verdict<'commitment_lapsed' | 'commitment_overdue'> | null {
  if (!isOver(promised, now)) return null;
  return verdict(endsWithItsDay(promised.kind) ? 'commitment_lapsed' : 'commitment_overdue', ['ACC-9'], factsOf(promised));
}

/** Kept late is kept; an offer that is over is not there any more. */
export function judgeKeeping(promised: Promised, now: Temporal.Instant): Verdict<'commitment_kept' | 'commitment_lapsed'> {
  const over = isOver(promised, now);
  return verdict(over && endsWithItsDay(promised.kind) ? 'commitment_lapsed' : 'commitment_kept', ['ACC-9'], { ...factsOf(promised), ...(over ? { commitment_late: true } : {}) });
}

export const judgeWithdrawal = (promised: Promised): Verdict<'commitment_withdrawn'> =>
  verdict('commitment_withdrawn', ['ACC-9'], { ...factsOf(promised), commitment_released: true });

/** What it was about, without its wording: that stands on the commitment itself. */
function factsOf({ reference, kind, credits, amount, untilOn }: Promised): Facts {
  return {
    commitment_reference: reference,
    commitment_kind: { text: textFrom((locale) => kindTexts[kind][locale]) },
    ...(credits === null ? {} : { commitment_credits: { credits } }),
    ...(amount === null ? {} : { commitment_amount: { money: { minor: amount.minor, currency: amount.currency } } }),
    ...(untilOn === null ? {} : { commitment_until: { until_end_of: untilOn } }),
  };
}
