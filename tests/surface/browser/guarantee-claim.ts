// A claim of the first-contacts guarantee to look at: the painter of the demo buys the three contacts that are missing, says that
// one became a job, is refused at once, and appeals.
import type { Member } from '#kernel/actor.ts';
import { modules } from '../../../src/app.ts';
import type { Marketplace } from '../../world/marketplace.ts';
import { answer, does, leadOf } from '../../world/people.ts';

export async function claimToLookAt(market: Marketplace, painter: Member, client: Member): Promise<{ claim: string; lead: string }> {
  const { cases, catalogue, leads } = modules;
  const { items: places } = await does(market, { kind: 'visitor' }, catalogue.operations.findPlaces, { text: 'Paris', market: 'FR' });
  for (const room of ['a pantry with old shelves', 'the ceiling of a small study', 'two doors and a window frame']) {
    const { id: request } = await does(market, client, leads.operations.startRequest, { service: 'painting' });
    await does(market, client, leads.operations.saveRequestStep, {
      request,
      detail: { answers: { rooms: 1, surfaces: ['walls'], condition: 'good', furnished: false }, place: places.find(({ name }) => name === 'Paris')?.id ?? '', text: `To be painted before the end of the year: ${room}` },
      contact: { languages: ['fr'], phone: '+33645678910', share_phone: true },
    });
    await does(market, client, leads.operations.submitRequest, { request });
    await answer(market, painter, await leadOf(market, painter, request), 'Hello, I can come on Thursday.');
  }
  const { contacts } = await does(market, painter, cases.operations.readGuarantee, {});
  await does(market, painter, cases.operations.saveGuaranteeDraft, { statements: contacts.map(({ contact }, index) => ({ contact, fate: index === 0 ? ('job' as const) : ('declined' as const), note: '' })) });
  const { id: claim } = await does(market, painter, cases.operations.claimGuarantee, { confirmed: true });
  await does(market, painter, cases.operations.contestGuaranteeClaim, { claim, statement: 'The job came from another client of the same name.' });
  return { claim, lead: contacts.at(-4)?.lead ?? '' };
}
