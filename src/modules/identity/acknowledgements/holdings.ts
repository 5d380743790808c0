// ACC-8: the texts under which a person typed a word, as they were shown.
import type { HoldingSource } from '#kernel/holding.ts';
import { listAcknowledgementsOf } from './store.ts';

export const acknowledgementsHeld: HoldingSource = async (call, reader, { before, limit }) =>
  (await listAcknowledgementsOf(call.db, reader.id, before, limit)).map(({ id, givenAt: at, shown, ...rest }) => ({
    kind: 'acknowledgement', id, at, by: 'me', title: shown.title, text: [...shown.paragraphs, rest.word].join('\n\n'), path: `/account/acknowledgements/${id}`, data: { ...rest, shown },
  }));
