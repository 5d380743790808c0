// ACC-8: what the team promised.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { kindTexts } from './rules.ts';
import { listCommitmentsOf } from './store.ts';

export const commitmentsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listCommitmentsOf, pageParameters(reader, page))).map(({ id, recordedAt: at, person: _person, ...rest }) => ({
    kind: 'commitment', id, at, by: 'platform', title: `${rest.reference} · ${kindTexts[rest.kind][reader.locale]}`, text: rest.wording, path: `/account/commitments#${rest.reference}`, data: rest,
  }));
