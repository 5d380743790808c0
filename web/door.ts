// The seam between pages and server. Types only: nothing of src/ reaches the pages at run time.
//
// The server sets `req.entremise` (a Door) on the node:http request before it calls the handler of
// build/handler.js; hooks.server.ts hands it on as `event.locals.door`.

export type Locale = 'fr' | 'it' | 'en' | 'de' | 'es';

/** An expected "no". `sentence` is already in the reader's language and says what to do next. */
export type Refusal = {
  code: string;
  status: number;
  /** The rule that says no, where there is one. */
  clause?: string;
  sentence: string;
  /** One per wrong answer; `path` is the name of the field, dots between levels. */
  fields?: readonly { path: string; sentence: string }[];
  data?: any;
};

export type Answer = { ok: true; output: any } | { ok: false; refusal: Refusal };

export type Person = { id: string; name: string; roles: string[]; locale: Locale };

export type PerformOptions = { idempotencyKey?: string };

/** What the frame of every page shows. Absent parts are left out of the page. */
export type House = {
  rulebook?: { version: number; since: string };
  markets?: { code: string; name: string }[];
  /** Sandbox only: one person of each role to sign in as. */
  people?: { id: string; name: string; role: string }[];
};

export type Door = {
  perform(name: string, input: unknown, options?: PerformOptions): Promise<Answer>;
  /** The description of the API, as /api/v1/openapi.json answers it; a preview without server has none. */
  openApi?(): Promise<object>;
  person: Person | null;
  sessionId?: string | null;
  locale: Locale;
  /** Code of the market, such as FR. */
  market: string;
  /** IANA name of the zone in which dates are shown, such as Europe/Paris. */
  timeZone?: string;
  /** The marketplace's own clock, ISO with offset. Pages never ask the machine for the time. */
  now: string;
  /** When this page was asked for, by the wall clock (ms): changes told since then are news to it. */
  asOf?: number;
  sandbox: boolean;
  /** Name of the marketplace. */
  marketplace?: string;
  house?: House;
  cspNonce?: string;
};
