// Reviews as pages read them.
import { m } from '#web/paraglide/messages.js';

export type Review = {
  id: string;
  about: 'contact' | 'work';
  former_client: boolean;
  author: string;
  author_side: 'client' | 'pro';
  service: string | null;
  work: string | null;
  rating: number | null;
  text: string | null;
  state: 'waiting' | 'published' | 'hidden';
  written_at: string;
  due_at: string | null;
  published_at: string | null;
  reply: string | null;
  replied_at: string | null;
  hidden: { at: string; reason: string; clauses: string[] } | null;
};

export type Sum = { average: number | null; count: number; distribution: number[] };

export const ABOUT = { work: m.reputation_about_work, contact: m.reputation_about_contact } as const;
export const ABOUT_HINT = { work: m.reputation_about_work_hint, contact: m.reputation_about_contact_hint } as const;

export const RATINGS = [5, 4, 3, 2, 1] as const;
const WORDS: Record<number, () => string> = { 5: m.reputation_rate_5, 4: m.reputation_rate_4, 3: m.reputation_rate_3, 2: m.reputation_rate_2, 1: m.reputation_rate_1 };
export const ratingChoices = () => RATINGS.map((rating) => ({ value: String(rating), label: WORDS[rating]?.() ?? '' }));

export const REPORT_REASONS = ['contact_details', 'off_platform', 'not_a_client', 'another_matter', 'insult', 'personal_data'] as const;
const REASONS: Record<(typeof REPORT_REASONS)[number], () => string> = {
  contact_details: m.reputation_reason_contact_details,
  off_platform: m.reputation_reason_off_platform,
  not_a_client: m.reputation_reason_not_a_client,
  another_matter: m.reputation_reason_another_matter,
  insult: m.reputation_reason_insult,
  personal_data: m.reputation_reason_personal_data,
};
export const reportReasonChoices = () => REPORT_REASONS.map((reason) => ({ value: reason, label: REASONS[reason]() }));
