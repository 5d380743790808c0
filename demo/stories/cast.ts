// Everyone of the demo, added once and found by name.
import type { Member, Operator } from '#kernel/actor.ts';
import type { Locale } from '#kernel/text.ts';
import { demoClients, demoTeam, addressOf } from '../people/others.ts';
import { openingHours, ratesOf } from '../people/profile.ts';
import { demoPros, type DemoPro } from '../people/pros.ts';
import { addMember, addOperator, type Story } from '../story.ts';

export type Cast = { readonly member: (name: string) => Member; readonly operator: (name: string) => Operator };

export async function addCast(story: Story, tell: (done: number, of: number) => void): Promise<Cast> {
  const members = new Map<string, Member>();
  const operators = new Map<string, Operator>();
  const total = demoClients.length + demoTeam.length + demoPros.length;
  const count = () => tell(members.size + operators.size, total);

  for (const who of demoClients) {
    members.set(who.name, await addMember(story, who, false));
    count();
  }
  for (const { who, roles } of demoTeam) {
    operators.set(who.name, await addOperator(story, who, roles));
    count();
  }
  for (const pro of demoPros) {
    members.set(pro.name, await addPro(story, pro));
    count();
  }
  await addBarred(story, count);
  return { member: (name) => found(members, name), operator: (name) => found(operators, name) };
}

/** Two who read everything and may buy nothing: by their status, and by their country. */
async function addBarred(story: Story, count: () => void): Promise<void> {
  const loic = await addMember(story, { name: 'Loïc Tanguy', email: addressOf('Loïc Tanguy'), locale: 'fr', market: 'FR', rank: 21 }, true, null);
  await declare(story, loic, { status: 'employee' }, 'fr');
  const town = await findTown(story, 'Lyon', 'FR');
  await story.does(loic, 'identity', 'updateProfile', {
    headline: 'Plombier salarié, bientôt à mon compte', languages: ['fr'], service_categories: ['plumbing-repair', 'drain-unblocking'],
    service_area: { place: town.id, latitude: town.latitude, longitude: town.longitude, radius_km: 15 },
  });
  await addMember(story, { name: 'Aoife Byrne', email: addressOf('Aoife Byrne'), locale: 'en', market: 'IE', rank: 22 }, true);
  count();
}

async function addPro(story: Story, pro: DemoPro): Promise<Member> {
  const locale = pro.languages[0] ?? 'fr';
  const added = await addMember(story, { name: pro.formerly ?? pro.name, email: addressOf(pro.name), locale, market: pro.market, ...(pro.rank === undefined ? {} : { rank: pro.rank }) }, true, pro.siret ? null : 'sole_trader');
  const member: Member = { ...added, name: pro.name };
  if (pro.formerly) await story.does(member, 'identity', 'updateMe', { name: pro.name }, locale);
  if (pro.siret) await declare(story, member, { status: 'sole_trader', number: pro.siret }, locale);
  const place = await findTown(story, pro.town, pro.market);
  await story.does(member, 'identity', 'updateProfile', {
    headline: pro.headline,
    description: pro.description,
    skills: [...pro.skills],
    languages: [...pro.languages],
    service_categories: [...pro.services],
    service_area: { place: place.id, latitude: place.latitude, longitude: place.longitude, radius_km: pro.radius },
    rates: ratesOf(pro),
    opening_hours: openingHours,
  });
  return member;
}

/** Reads what is shown, types its word, declares. */
async function declare(story: Story, member: Member, declared: { status: 'sole_trader' | 'employee'; number?: string }, locale: Locale): Promise<void> {
  const { digest, word } = await story.does(member, 'identity', 'showAcknowledgement', { key: 'professional' }, locale);
  await story.does(member, 'identity', 'declareLegalStatus', { ...declared, acknowledgement: { shown: digest, word } }, locale);
}

export async function findTown(story: Story, town: string, market: DemoPro['market']) {
  const { items } = await story.does({ kind: 'visitor' }, 'catalogue', 'findPlaces', { text: town, market });
  const place = items.find((item) => item.name === town) ?? items[0];
  if (!place) throw new Error(`the gazetteer knows no ${town}`);
  return place;
}

function found<T>(people: ReadonlyMap<string, T>, name: string): T {
  const person = people.get(name);
  if (!person) throw new Error(`nobody in the demo is called ${name}`);
  return person;
}
