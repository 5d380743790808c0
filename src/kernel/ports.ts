// The outside world as modules see it. Each port has a built-in and an external implementation in platform/.
import type { Temporal } from 'temporal-polyfill';
import type { Database } from './database.ts';
import type { Fact } from './fact.ts';
import type { Locale, Text } from './text.ts';

export type StoredFile = { readonly key: string; readonly bytes: number; readonly mediaType: string; readonly sha256: string };

export interface FileStore {
  /** Checks size and real type, re-encodes pictures, and stores; refuses what may not be kept. */
  accept(file: { name: string; bytes: Uint8Array }): Promise<StoredFile & { name: string; width?: number; height?: number }>;
  /** Stores what we made ourselves, as it is. */
  keep(bytes: Uint8Array, mediaType: string): Promise<StoredFile>;
  read(key: string): Promise<Uint8Array>;
  remove(key: string): Promise<void>;
}

export type PaymentStatus = 'open' | 'needs_confirmation' | 'succeeded' | 'failed' | 'canceled';

export type GatewayPayment = {
  readonly id: string;
  readonly status: PaymentStatus;
  readonly amountMinor: number;
  readonly currency: string;
  readonly failureCode: string | null;
  /** Where the payer completes it. */
  readonly checkoutUrl: string;
  /** What people recognise of the card used last. */
  readonly card: { readonly brand: string; readonly last4: string } | null;
  /** The payment method kept for later payments, once it has paid. */
  readonly methodId: string | null;
};

export type NewGatewayPayment = {
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly description: string;
  readonly returnPath: string;
  /** Whose kept methods may be used: our id of the person. */
  readonly payer?: string;
  /** Ask the payer to let the method be charged again later. */
  readonly keepMethod?: boolean;
  /** A kept method, charged at once while the payer is away. The answer is then `succeeded` or `failed`. */
  readonly methodId?: string;
};

export type GatewayEvent = {
  readonly id: string;
  readonly type: 'payment.succeeded' | 'payment.failed' | 'payment.needs_confirmation' | 'refund.succeeded' | 'dispute.opened' | 'dispute.won' | 'dispute.lost';
  readonly paymentId: string;
  /** Our own id of the payment. */
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly failureCode: string | null;
};

export interface PaymentGateway {
  readonly name: string;
  /** The HTTP header that carries the signature of its events. */
  readonly signatureHeader: string;
  /** Idempotent by `reference`: asked again, it answers the same payment. */
  createPayment(payment: NewGatewayPayment): Promise<GatewayPayment>;
  findPayment(id: string): Promise<GatewayPayment | null>;
  /** Idempotent by `reference`. */
  refund(refund: { reference: string; paymentId: string; amountMinor: number }): Promise<{ id: string }>;
  /** The event, when the signature is right and fresh; null otherwise. */
  verifyEvent(body: string, signature: string): GatewayEvent | null;
  /** Only the sandbox gateway: its checkout is a page of ours. */
  readonly checkout?: SandboxCheckout;
}

export type CardProblem = 'number_wrong' | 'number_not_for_tests' | 'expiry_wrong' | 'expired' | 'code_wrong' | 'payment_closed';

export interface SandboxCheckout {
  payByCard(paymentId: string, card: { number: string; expires: string; cvc: string }): Promise<GatewayPayment | { readonly problem: CardProblem }>;
  /** The second step that some banks ask for. */
  confirm(paymentId: string, agreed: boolean): Promise<GatewayPayment>;
}

export interface Mailer {
  /** Hands over one mail; resolves when accepted, with the server's words if it has any. Rejects with `MailNotTaken`. */
  deliver(mail: { id: string; to: string; subject: string; text: string; html: string; headers?: Record<string, string> }): Promise<string | void>;
}

export type Attempts = { readonly over: boolean; readonly until: Temporal.Instant };

/** What the sign-in library does for the identity module; see platform/auth. */
export interface SignIn {
  hashPassword(password: string): Promise<string>;
  /** Takes as long without a hash as with one, so that time does not tell whether an address is known. */
  verifyPassword(hash: string | null, password: string): Promise<boolean>;
  /** A session in this transaction; its cookie goes out with the answer to the request at hand. The bearer is for API clients. */
  openSession(db: Database, personId: string, now: Temporal.Instant): Promise<{ id: string; bearer: string }>;
  /** Takes the session cookie off the browser of the request at hand. */
  forgetSession(): void;
  /** The request at hand: its session, network address and user agent, as far as known. */
  here(): { readonly sessionId: string | null; readonly address: string | null; readonly device: string | null };
  /** Encryption at rest, for what must be read again. */
  seal(secret: string): Promise<string>;
  unseal(sealed: string): Promise<string>;
  /** One-time codes of authenticator apps. They follow the wall clock, as the apps do. */
  newTotpSecret(): string;
  totpUri(secret: string, account: string): string;
  /** The time step that the code belongs to, or null when it is none of now. */
  totpStep(secret: string, code: string): bigint | null;
  /** Counts one more attempt, in a transaction of its own: a refusal does not roll it back. */
  countAttempt(subject: string, limit: number, minutes: number, now: Temporal.Instant): Promise<Attempts>;
  forgetAttempts(subject: string): Promise<void>;
  /** API keys and standing of this person are read anew from the next request on. */
  forgetPerson(personId: string): void;
}

/** The sandbox's time: it moves forward only, and every job due on the way runs at its own moment. */
export interface Timeline {
  /** Answers how many jobs ran. */
  advanceTo(moment: Temporal.Instant): Promise<number>;
}

/** The audit log as it can be checked: the chain is the platform's. */
export interface AuditLog {
  verify(db: Database): Promise<{ sealed: number; brokenAt: number | null }>;
  /** ACC-7: empties the details of entries by or about a person; the chain stays valid without them. */
  forget(db: Database, person: string): Promise<void>;
}

export type Ports = {
  readonly files: FileStore;
  readonly payments: PaymentGateway;
  readonly mailer: Mailer;
  readonly signIn: SignIn;
  /** The address people type, without a slash at the end. */
  readonly origin: string;
  /** Test clock and demo sign-ins are offered. */
  readonly sandbox: boolean;
  readonly audit: AuditLog;
  /** The test clock; null outside the sandbox. */
  readonly timeline: Timeline | null;
  /** The name of this marketplace as people read it. */
  readonly marketplace: string;
  /** MSG-12: null or left out where there is no such channel. */
  readonly reachedBy?: { readonly phone: string | null; readonly letter: string | null };
};

export type { Fact, Locale, Text };
