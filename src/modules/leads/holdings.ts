// ACC-8: a client's requests, a pro's contacts and the calls logged on them.
import { findPeople } from '#identity';
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { listContactsOfPro } from './contacts/store.ts';
import { listCallsOfPro } from './guidance/store.ts';
import { serviceOf } from './leads/views.ts';
import { findRequest, listRequestsOf } from './requests/store.ts';

export const requestsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listRequestsOf, pageParameters(reader, page))).map((row) => {
    const { id, createdAt: at, body, latitude: _latitude, longitude: _longitude, clientId: _client, suspicions: _suspicions, ...rest } = row;
    return {
      kind: 'request', id, at, by: 'me', title: row.service ? `${row.reference} · ${serviceOf(row, reader.locale).name}` : row.reference, text: body || null, path: `/requests/${id}`,
      data: { ...rest, area: { latitude: row.latitude, longitude: row.longitude } },
    };
  });

export const contactsHeld: HoldingSource = async (call, reader, page) => {
  const rows = await call.db.many(listContactsOfPro, [...pageParameters(reader, page), null]);
  return Promise.all(rows.map(async ({ id, chargedAt: at, leadId, proId: _pro, ...rest }) => {
    const request = await call.db.one(findRequest, [rest.requestId]);
    return { kind: 'contact' as const, id, at, by: 'me' as const, title: `${request.reference} · ${serviceOf(request, reader.locale).name}`, text: request.body, path: `/leads/${leadId}`, data: { lead: leadId, ...rest } };
  }));
};

export const callsHeld: HoldingSource = async (call, reader, page) => {
  const rows = await call.db.many(listCallsOfPro, pageParameters(reader, page));
  const names = new Map((await findPeople(call.db, [...new Set(rows.flatMap(({ client }) => client ?? []))])).map(({ id, name }) => [id, name]));
  return rows.map(({ id, calledAt: at, leadId, client, note, ...rest }) => ({
    kind: 'call' as const, id, at, by: 'me' as const, title: names.get(client ?? '') ?? '–', text: note || null, path: `/leads/${leadId}#guidance`, data: { lead: leadId, note, ...rest },
  }));
};
