// All SQL of reviews.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { ReportReason } from '../review-reports/reasons.ts';
import type { About, Side } from './rules.ts';

export type ReviewState = 'waiting' | 'published' | 'hidden';

export type ReviewRow = {
  id: string;
  lead: string | null;
  invitation: string | null;
  about: About;
  side: Side;
  author: string | null;
  authorName: string | null;
  reviewed: string;
  service: string | null;
  work: string | null;
  rating: number;
  body: string;
  state: ReviewState;
  writtenAt: Temporal.Instant;
  dueAt: Temporal.Instant | null;
  publishedAt: Temporal.Instant | null;
  reply: string | null;
  repliedAt: Temporal.Instant | null;
  hiddenAt: Temporal.Instant | null;
  hiddenFor: ReportReason | null;
  decision: string | null;
};

const columns = `r.id, r.lead, r.invitation, r.about, r.side, r.author, r.author_name as "authorName", r.reviewed, r.service, r.work, r.rating, r.body, r.state,
  r.written_at as "writtenAt", r.due_at as "dueAt", r.published_at as "publishedAt", r.reply, r.replied_at as "repliedAt",
  r.hidden_at as "hiddenAt", r.hidden_for as "hiddenFor", r.decision`;

/** No row when this side has reviewed the same thing already. */
export const addReview = statement<ReviewRow>('reputation.add_review', `
  insert into reviews as r (id, lead, invitation, about, side, author, author_name, reviewed, service, work, rating, body, state, rulebook_version, written_at, due_at, published_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) on conflict do nothing returning ${columns}`);
export const keepReviewMove = statement('reputation.keep_review_move', `insert into review_moves (id, review, move, at, by) values ($1, $2, $3, $4, $5)`);
export const publishReview = statement('reputation.publish_review', `
  update reviews set state = 'published', published_at = $2 where id = $1 and state = 'waiting'`);
export const hideReview = statement('reputation.hide_review', `
  update reviews set state = 'hidden', hidden_at = $2, hidden_for = $3, decision = $4 where id = $1 and state = 'published'`);
export const replyToReview = statement('reputation.reply_to_review', `
  update reviews set reply = $2, replied_at = $3 where id = $1 and reply is null and state = 'published'`);
export const findReview = statement<ReviewRow>('reputation.find_review', `select ${columns} from reviews r where r.id = $1`);
export const lockReview = statement<ReviewRow>('reputation.lock_review', `select ${columns} from reviews r where r.id = $1 for no key update`);
export const findReviewOfInvitation = statement<ReviewRow>('reputation.find_review_of_invitation', `select ${columns} from reviews r where r.invitation = $1`);
export const listReviewsOfLead = statement<ReviewRow>('reputation.list_reviews_of_lead', `
  select ${columns} from reviews r where r.lead = $1 order by r.written_at, r.id`);
export const listPublicReviews = statement<ReviewRow>('reputation.list_public_reviews', `
  select ${columns} from reviews r
  where r.reviewed = $1 and r.side = $2 and r.state <> 'waiting' and ($3::timestamptz is null or (r.published_at, r.id) < ($3::timestamptz, $4::uuid))
  order by r.published_at desc, r.id desc limit $5`);
export const listReviewsWritten = statement<ReviewRow>('reputation.list_reviews_written', `
  select ${columns} from reviews r where r.author = $1 order by r.written_at desc, r.id desc limit $2`);
export const listReviewsReceived = statement<ReviewRow>('reputation.list_reviews_received', `
  select ${columns} from reviews r
  where r.reviewed = $1 and r.state <> 'waiting' and ($2::timestamptz is null or (r.published_at, r.id) < ($2::timestamptz, $3::uuid))
  order by r.published_at desc, r.id desc limit $4`);
/** What I wrote from its writing on, what others wrote of me once it is shown (REV-1). */
export const listReviewsHeld = statement<ReviewRow & { at: Temporal.Instant }>('reputation.list_reviews_held', `
  select ${columns}, r.at from (
    (select *, written_at as at from reviews where author = $1 and ($2::timestamptz is null or (written_at, id) < ($2, $3::uuid)) order by written_at desc, id desc limit $4)
    union all
    (select *, published_at as at from reviews
     where reviewed = $1 and state <> 'waiting' and ($2::timestamptz is null or (published_at, id) < ($2, $3::uuid)) order by published_at desc, id desc limit $4)
  ) r order by r.at desc, r.id desc limit $4`);
export const countWaitingFor = statement<{ count: number }>('reputation.count_reviews_waiting_for', `
  select count(*)::int as count from reviews where reviewed = $1 and state = 'waiting'`);
export const countWaitingBy = statement<{ count: number }>('reputation.count_reviews_waiting_by', `
  select count(*)::int as count from reviews where author = $1 and state = 'waiting'`);

/** Of one contact only one rating counts: of the work where there is one, otherwise of the contact. Former clients never. */
export const countRatings = statement<{ reviewed: string; rating: number; count: number }>('reputation.count_ratings', `
  select reviewed, rating::int as rating, count(*)::int as count
  from (select distinct on (lead, reviewed) reviewed, rating from reviews
        where reviewed = any ($1::uuid[]) and side = $2 and lead is not null and state = 'published' order by lead, reviewed, about = 'work' desc) one
  group by reviewed, rating`);
export const countFormerRatings = statement<{ rating: number; count: number }>('reputation.count_ratings_of_former_clients', `
  select rating::int as rating, count(*)::int as count from reviews where reviewed = $1 and invitation is not null and state = 'published' group by rating`);
export const listTied = statement<{ lead: string; about: About; rating: number; publishedAt: Temporal.Instant }>('reputation.list_reviews_tied_to_leads', `
  select lead, about, rating::int as rating, published_at as "publishedAt" from reviews
  where reviewed = $1 and lead = any ($2::uuid[]) and side = 'client' and state = 'published' order by published_at, id`);
export const listFormer = statement<{ rating: number; publishedAt: Temporal.Instant }>('reputation.list_reviews_of_former_clients', `
  select rating::int as rating, published_at as "publishedAt" from reviews
  where reviewed = $1 and invitation is not null and state = 'published' order by published_at, id`);
