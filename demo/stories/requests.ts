// How a request of the demo is posted, and how a pro finds it.
import type { Member } from '#kernel/actor.ts';
import type { Locale } from '#kernel/text.ts';
import type { DemoPro } from '../people/pros.ts';
import type { Story } from '../story.ts';
import { findTown } from './cast.ts';

export type Wish = {
  readonly service: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly town: string;
  readonly market?: DemoPro['market'];
  readonly text: string;
  readonly budget?: number;
  readonly phone?: string;
  readonly languages?: Locale[];
  readonly within?: number;
};

export async function post(story: Story, client: Member, wish: Wish): Promise<string> {
  const place = await findTown(story, wish.town, wish.market ?? 'FR');
  const { id } = await story.does(client, 'leads', 'startRequest', { service: wish.service });
  await story.does(client, 'leads', 'saveRequestStep', {
    request: id,
    detail: {
      answers: { ...wish.answers },
      place: place.id,
      text: wish.text,
      ...(wish.budget ? { budget_minor: wish.budget } : {}),
    },
    contact: { languages: wish.languages ?? ['fr'], phone: wish.phone ?? null, share_phone: wish.phone !== undefined },
  });
  await story.does(client, 'leads', 'submitRequest', { request: id });
  await story.wait(2);
  return id;
}

export async function leadOf(story: Story, pro: Member, request: string): Promise<string> {
  const { items } = await story.does(pro, 'leads', 'listLeads', { limit: 100 });
  const lead = items.find((item) => item.request === request);
  if (!lead) throw new Error(`${pro.name} was not offered the request`);
  return lead.id;
}

export const billingDetails: Readonly<Record<Locale, (name: string) => { name: string; street: string; postal_code: string; city: string; country: string; vat_id?: string; registration?: string }>> = {
  fr: (name) => ({ name, street: '14 rue des Tables-Claudiennes', postal_code: '69001', city: 'Lyon', country: 'FR', registration: '83245678900011' }),
  it: (name) => ({ name: `${name} Fotografia`, street: 'via Paolo Sarpi 22', postal_code: '20154', city: 'Milano', country: 'IT', vat_id: 'IT09876543217' }),
  de: (name) => ({ name, street: 'Weserstraße 48', postal_code: '12045', city: 'Berlin', country: 'DE' }),
  es: (name) => ({ name, street: 'Calle de Embajadores 31', postal_code: '28012', city: 'Madrid', country: 'ES' }),
  en: (name) => ({ name, street: '9 Calvert Avenue', postal_code: 'E2 7JP', city: 'London', country: 'GB' }),
};

export async function buyCredits(story: Story, pro: Member, pack: 'starter' | 'regular' | 'large', locale: Locale = 'fr'): Promise<void> {
  await story.does(pro, 'billing', 'saveBillingDetails', billingDetails[locale](pro.name));
  const { id } = await story.does(pro, 'billing', 'buyPack', { pack, return_to: `/${locale}/credits` });
  await story.does(pro, 'billing', 'payAtSandbox', { payment: id, number: '4242 4242 4242 4242', expires: '12/49', cvc: '123' });
  await story.wait(1);
}
