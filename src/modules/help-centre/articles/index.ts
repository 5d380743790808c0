// Every article, in the order in which a list shows them within their audience.
import type { Article } from '../article.ts';
import { buyingCreditPacks } from './buying-credit-packs.ts';
import { claimARefund } from './claim-a-refund.ts';
import { declaringYourStatus } from './declaring-your-status.ts';
import { deletingYourAccount } from './deleting-your-account.ts';
import { howProsAreChosen } from './how-pros-are-chosen.ts';
import { howRulesChange } from './how-rules-change.ts';
import { lostPassword } from './lost-password.ts';
import { neverByPhone } from './never-by-phone.ts';
import { postingARequest } from './posting-a-request.ts';
import { refundDecision } from './refund-decision.ts';
import { refundReasons } from './refund-reasons.ts';
import { replyDeadlines } from './reply-deadlines.ts';
import { sandboxAndTestClock } from './sandbox-and-test-clock.ts';
import { signingInSafely } from './signing-in-safely.ts';
import { whatOthersSee } from './what-others-see.ts';
import { whatWhyShows } from './what-why-shows.ts';
import { whenCreditsAreTaken } from './when-credits-are-taken.ts';

export const articles: readonly Article[] = [
  signingInSafely,
  lostPassword,
  whatOthersSee,
  deletingYourAccount,
  neverByPhone,
  whatWhyShows,
  howRulesChange,
  sandboxAndTestClock,
  postingARequest,
  howProsAreChosen,
  declaringYourStatus,
  whenCreditsAreTaken,
  claimARefund,
  refundReasons,
  refundDecision,
  buyingCreditPacks,
  replyDeadlines,
];

const byKey = new Map(articles.map((article) => [article.key, article]));

export const findArticle = (key: string): Article | undefined => byKey.get(key);
