// ACC-8: reviews that a person wrote and received, former clients whom they invited, badges with what the document said.
import { filesOf } from '#files';
import { findPeople } from '#identity';
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { listBadgesHeld } from './badges/store.ts';
import { viewBadge } from './badges/views.ts';
import { listInvitationsOfPro } from './former-clients/store.ts';
import { viewInvitation } from './former-clients/views.ts';
import { listReviewsHeld } from './reviews/store.ts';
import { namesOf, viewReview } from './reviews/views.ts';

export const reviewsHeld: HoldingSource = async (call, reader, page) => {
  const rows = await call.db.many(listReviewsHeld, pageParameters(reader, page));
  const names = namesOf(await findPeople(call.db, [...new Set(rows.flatMap(({ author, reviewed }) => [author ?? [], reviewed].flat()))]));
  return rows.map((row) => {
    const view = viewReview(row, names, reader.locale);
    const mine = row.author === reader.id;
    return {
      kind: 'review' as const, id: row.id, at: row.at, by: mine ? ('me' as const) : ('other' as const), title: `${mine ? (names.get(row.reviewed) ?? '–') : view.author}, ${row.rating}/5`,
      // Hidden words are still their author's own.
      text: (mine ? [row.body] : [view.text]).concat(view.reply).filter(Boolean).join('\n\n') || null,
      path: '/reviews', data: { ...view, ...(mine ? { rating: row.rating, text: row.body } : {}), lead: row.lead, invitation: row.invitation },
    };
  });
};

export const invitationsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listInvitationsOfPro, pageParameters(reader, page))).map((row) => {
    const { can_resend: _may, resend_from: _from, ...view } = viewInvitation(row, call.now);
    return { kind: 'invitation', id: row.id, at: row.invitedAt, by: 'me', title: row.name, text: row.work, path: '/reviews#former', data: view };
  });

export const badgesHeld: HoldingSource = async (call, reader, page) => {
  const rows = await call.db.many(listBadgesHeld, pageParameters(reader, page));
  const files = await filesOf(call, rows.map(({ id }) => `badge:${id}`));
  return rows.map((row) => {
    const view = viewBadge(row, reader.locale);
    const documents = (files.get(`badge:${row.id}`) ?? []).map(({ id, name, address }) => ({ id, name, address }));
    return { kind: 'badge' as const, id: row.id, at: row.submittedAt, by: 'me' as const, title: `${view.name}, ${row.reference}`, text: `${row.number}, ${row.issuer}`, path: '/badges', data: { ...view, documents } };
  });
};
