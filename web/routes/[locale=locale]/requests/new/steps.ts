// The four pages of a request and their addresses. A draft is named in the address, so that back and reload work.
import { m } from '#web/paraglide/messages.js';
import { href } from '#web/locale.ts';

export const STEPS = ['need', 'detail', 'contact', 'review'] as const;
export type Step = (typeof STEPS)[number];

export const stepName: Record<Step, () => string> = {
  need: m.requests_step_need,
  detail: m.requests_step_detail,
  contact: m.requests_step_contact,
  review: m.requests_step_review,
};

type Asked = { draft?: string | null; service?: string | null; find?: string | null };

export function stepAddress(step: Step, asked: Asked = {}): string {
  const query = new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return href(`/requests/new${step === 'need' ? '' : `/${step}`}${query.size ? `?${query}` : ''}`);
}

/** The address of an action keeps the draft too. */
export function actionAddress(action: string, asked: Asked): string {
  const query = new URLSearchParams(Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1])));
  return `?/${action}${query.size ? `&${query}` : ''}`;
}

/** Where what is missing is asked: `detail.text` is on the page of the detail. */
export function addressOf(path: string, draft: string): string {
  const [step = 'need', ...rest] = path.split('.');
  const field = step === 'need' ? '' : `#save-${step}-${rest.join('-')}`;
  return stepAddress(STEPS.find((one) => one === step) ?? 'need', { draft }) + field;
}
