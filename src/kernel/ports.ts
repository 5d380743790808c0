// The outside world as modules see it. Each port has a built-in and an external implementation in platform/.
import type { Temporal } from 'temporal-polyfill';
import type { Fact } from './fact.ts';
import type { Locale, Text } from './text.ts';

export type StoredFile = { readonly key: string; readonly bytes: number; readonly mediaType: string; readonly sha256: string };

export interface FileStore {
  /** Checks size and real type, re-encodes pictures, and stores; refuses what may not be kept. */
  accept(file: { name: string; bytes: Uint8Array }): Promise<StoredFile & { name: string; width?: number; height?: number }>;
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
  /** Hands over one mail; resolves when accepted. */
  deliver(mail: { id: string; to: string; subject: string; text: string; html: string; headers?: Record<string, string> }): Promise<void>;
}

/** Checks, hashes and sessions of the sign-in library; see platform/auth. */
export interface Passwords {
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
}

/** The sandbox's time: it moves forward only, and every job due on the way runs at its own moment. */
export interface Timeline {
  /** Answers how many jobs ran. */
  advanceTo(moment: Temporal.Instant): Promise<number>;
}

export type Ports = {
  readonly files: FileStore;
  readonly payments: PaymentGateway;
  readonly mailer: Mailer;
  /** The address people type, without a slash at the end. */
  readonly origin: string;
  /** Test clock and demo sign-ins are offered. */
  readonly sandbox: boolean;
  /** The test clock; null outside the sandbox. */
  readonly timeline: Timeline | null;
  /** The name of this marketplace as people read it. */
  readonly marketplace: string;
};

export type { Fact, Locale, Text };
