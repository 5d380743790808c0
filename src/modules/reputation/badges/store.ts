// All SQL of badges.
import type { Temporal } from 'temporal-polyfill';
import type { AuthorisationKey } from '#catalogue';
import { statement } from '#kernel/database.ts';
import type { BadgeKind } from './rules.ts';

export type BadgeState = 'checking' | 'active' | 'refused' | 'withdrawn' | 'replaced' | 'expired';

export type BadgeRow = {
  id: string;
  reference: string;
  pro: string;
  market: string;
  kind: BadgeKind;
  authorisation: AuthorisationKey | null;
  number: string;
  issuer: string;
  /** As the document says. */
  validUntil: string | null;
  state: BadgeState;
  submittedAt: Temporal.Instant;
  activeFrom: Temporal.Instant | null;
  activeUntil: Temporal.Instant | null;
  decision: string | null;
  decidedBy: string | null;
  decidedAt: Temporal.Instant | null;
};

const columns = `id, reference, pro, market, kind, authorisation, number, issuer, valid_until as "validUntil", state, submitted_at as "submittedAt",
  active_from as "activeFrom", active_until as "activeUntil", decision, decided_by as "decidedBy", decided_at as "decidedAt"`;

/** No row when a document of this kind is being looked at. */
export const submit = statement<BadgeRow>('reputation.submit_badge', `
  insert into badges (id, reference, pro, market, kind, authorisation, number, issuer, valid_until, state, submitted_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'checking', $10) on conflict do nothing returning ${columns}`);
export const findBadge = statement<BadgeRow>('reputation.find_badge', `select ${columns} from badges where id = $1`);
export const findBadgeOfPro = statement<BadgeRow>('reputation.find_badge_of_pro', `select ${columns} from badges where id = $1 and pro = $2`);
export const lockBadge = statement<BadgeRow>('reputation.lock_badge', `select ${columns} from badges where id = $1 for update`);
/** The badge before: the one that holds, or the last that ended by its date. */
export const lockPrevious = statement<BadgeRow>('reputation.lock_previous_badge', `
  select ${columns} from badges where pro = $1 and kind = $2 and authorisation is not distinct from $3 and state in ('active', 'expired')
  order by active_until desc limit 1 for update`);
export const grant = statement('reputation.grant_badge', `
  update badges set state = 'active', active_from = $2, active_until = $3, decision = $4, decided_by = $5, decided_at = $6 where id = $1 and state = 'checking'`);
export const refuseBadge = statement('reputation.refuse_badge', `
  update badges set state = 'refused', decision = $2, decided_by = $3, decided_at = $4 where id = $1 and state = 'checking'`);
export const withdraw = statement('reputation.withdraw_badge', `update badges set state = 'withdrawn' where id = $1 and pro = $2 and state = 'checking'`);
export const replace = statement('reputation.replace_badge', `update badges set state = 'replaced', active_until = least(active_until, $2) where id = $1 and state = 'active'`);
export const expire = statement('reputation.expire_badge', `update badges set state = 'expired' where id = $1 and state = 'active' and active_until <= $2`);
export const keepBadgeMove = statement('reputation.keep_badge_move', `insert into badge_moves (id, badge, move, at, by) values ($1, $2, $3, $4, $5)`);
export const listBadgesOfPro = statement<BadgeRow>('reputation.list_badges_of_pro', `
  select ${columns} from badges where pro = $1 order by submitted_at desc, id desc limit 200`);
export const listBadgesHeld = statement<BadgeRow>('reputation.list_badges_held', `
  select ${columns} from badges
  where pro = $1 and ($2::timestamptz is null or (submitted_at, id) < ($2, $3::uuid)) order by submitted_at desc, id desc limit $4`);
/** The instant at which a badge ends is no longer within it: the one after may begin there. */
export const listActiveAt = statement<BadgeRow>('reputation.list_badges_active_at', `
  select ${columns} from badges where pro = $1 and active_from <= $2 and active_until > $2 order by kind, authorisation`);
export const listQueue = statement<BadgeRow>('reputation.list_badge_queue', `
  select ${columns} from badges where state = 'checking' order by submitted_at, id limit $1`);
export const countQueue = statement<{ count: number }>('reputation.count_badge_queue', `select count(*)::int as count from badges where state = 'checking'`);
export const countChecking = statement<{ count: number }>('reputation.count_badges_checking', `
  select count(*)::int as count from badges where pro = $1 and kind = $2 and authorisation is not distinct from $3 and state = 'checking'`);
/** The pro leaves: that a badge held stays, for what was decided on it; what the document said goes. */
export const forgetDocuments = statement('reputation.forget_documents_of', `
  update badges set number = '–', issuer = '–', valid_until = null, state = case when state = 'checking' then 'withdrawn' else state end
  where pro = $1 and (number <> '–' or state = 'checking')`);
