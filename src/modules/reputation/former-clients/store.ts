// All SQL of invitations of former clients and their links.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { Locale } from '#kernel/text.ts';

export type InvitationState = 'sent' | 'reviewed' | 'declined' | 'lapsed';

export type InvitationRow = {
  id: string;
  pro: string;
  name: string;
  /** Gone once it is no longer needed. */
  email: string | null;
  locale: Locale;
  work: string;
  state: InvitationState;
  sends: number;
  invitedAt: Temporal.Instant;
  lastSentAt: Temporal.Instant;
  openUntil: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};

const columns = `i.id, i.pro, i.name, i.email, i.locale, i.work, i.state, i.sends, i.invited_at as "invitedAt", i.last_sent_at as "lastSentAt",
  i.open_until as "openUntil", i.answered_at as "answeredAt"`;

/** One pro's invitations are counted one after the other. */
export const lockInvitationsOf = statement('reputation.lock_invitations_of', `select pg_advisory_xact_lock(hashtextextended('reputation.invitations:' || $1::text, 0))`);
export const listInvitedSince = statement<{ invitedAt: Temporal.Instant }>('reputation.list_invited_since', `
  select invited_at as "invitedAt" from former_client_invitations where pro = $1 and invited_at > $2 order by invited_at desc, id desc`);
/** No row when this pro has invited the address before. */
export const invite = statement<InvitationRow>('reputation.invite_former_client', `
  insert into former_client_invitations as i (id, pro, name, email, email_hash, locale, work, state, invited_at, last_sent_at, open_until)
  values ($1, $2, $3, $4, $5, $6, $7, 'sent', $8, $8, $9) on conflict (pro, email_hash) do nothing returning ${columns}`);
export const addLink = statement('reputation.add_former_client_link', `insert into former_client_links (token_hash, invitation, made_at) values ($1, $2, $3)`);
export const lockInvitationOfPro = statement<InvitationRow>('reputation.lock_invitation_of_pro', `
  select ${columns} from former_client_invitations i where i.id = $1 and i.pro = $2 for update`);
export const findInvitationByLink = statement<InvitationRow>('reputation.find_invitation_by_link', `
  select ${columns} from former_client_links l join former_client_invitations i on i.id = l.invitation where l.token_hash = $1`);
export const lockInvitationByLink = statement<InvitationRow>('reputation.lock_invitation_by_link', `
  select ${columns} from former_client_links l join former_client_invitations i on i.id = l.invitation where l.token_hash = $1 for update of i`);
export const countSend = statement('reputation.count_invitation_send', `
  update former_client_invitations set sends = sends + 1, last_sent_at = $2 where id = $1 and state = 'sent'`);
export const answerInvitation = statement('reputation.answer_invitation', `
  update former_client_invitations set state = $2, answered_at = $3, email = null where id = $1 and state = 'sent'`);
export const lapse = statement('reputation.lapse_invitation', `
  update former_client_invitations set state = 'lapsed', email = null where id = $1 and state = 'sent' and open_until <= $2`);
export const listInvitationsOfPro = statement<InvitationRow>('reputation.list_invitations_of_pro', `
  select ${columns} from former_client_invitations i
  where i.pro = $1 and ($2::timestamptz is null or (i.invited_at, i.id) < ($2::timestamptz, $3::uuid)) order by i.invited_at desc, i.id desc limit $4`);
export const countOpenInvitations = statement<{ count: number }>('reputation.count_open_invitations', `
  select count(*)::int as count from former_client_invitations where pro = $1 and state = 'sent'`);
/** The pro leaves: whom they invited is forgotten; a review that was left stays under the name that its author chose. */
export const forgetInvitations = statement('reputation.forget_invitations_of', `
  update former_client_invitations set name = '–', email = null, email_hash = id::text, work = '–', state = case when state = 'sent' then 'lapsed' else state end
  where pro = $1 and email_hash <> id::text`);
export const dropLinks = statement('reputation.drop_links_of', `
  delete from former_client_links l using former_client_invitations i where i.id = l.invitation and i.pro = $1`);
