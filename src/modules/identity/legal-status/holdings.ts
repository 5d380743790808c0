// ACC-8: the statuses that a pro declared.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { statusLabel } from './statuses.ts';
import { listDeclarationsHeld } from './store.ts';

export const legalStatusesHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listDeclarationsHeld, pageParameters(reader, page))).map(({ id, declaredAt: at, ...rest }) => ({
    kind: 'legal_status', id, at, by: 'me', title: statusLabel(rest.status)[reader.locale], text: rest.number, path: '/account/status', data: rest,
  }));
