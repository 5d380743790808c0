// ACC-7: what becomes of every column that can hold words about a person, when that person leaves. A test walks the database and
// fails for a table or a column that nobody thought of; the deletion test looks for what should be gone.
export type Fate =
  /** Deleted or emptied. */
  | 'erased'
  /** Holds the pseudonym, or something made of it, from then on. */
  | 'pseudonym'
  /** Written to somebody else, or decided about somebody else as well: kept, signed by the pseudonym (MSG-1, REF-4, ACC-9). */
  | 'record'
  /** Kept for `retention.accounting`. */
  | 'accounts'
  /** Goes by itself soon: keys after a week, done jobs after thirty days, attempts after their window. */
  | 'passing'
  /** Says nothing about who somebody is: codes, states, digests, names of things. */
  | 'no'
  /** About the team at work, not about members. */
  | 'team';

/** One word for a whole table, or one for each of its columns of text and data. */
export const personalData: Readonly<Record<string, Fate | Readonly<Record<string, Fate>>>> = {
  account_deletions: { pseudonym: 'pseudonym', shown: 'record', word: 'no', accounting_name: 'accounts' },
  acknowledgements: { key: 'no', locale: 'no', step: 'no', about: 'no', shown: 'no', digest: 'no', word: 'no', operation: 'no' },
  answer_prices: 'no',
  api_keys: 'erased',
  audit_entries: { operation: 'no', via: 'no', actor_kind: 'no', actor_role: 'no', subject: 'no', detail: 'erased', detail_hash: 'no' },
  audit_seals: 'no',
  backup_codes: 'erased',
  badge_moves: 'no',
  badges: { reference: 'no', market: 'no', kind: 'no', authorisation: 'no', number: 'erased', issuer: 'erased', state: 'no' },
  billing_details: 'erased',
  calls: { note: 'erased' },
  commitment_moves: 'no',
  commitments: { reference: 'no', kind: 'no', wording: 'record', currency: 'no', state: 'no', recorded_by_name: 'team', withdrawal_reason: 'record', how_kept: 'record' },
  contacts: 'no',
  conversation_readings: 'team',
  conversations: 'no',
  data_exports: 'erased',
  decisions: { kind: 'no', outcome: 'no', subject: 'no', clauses: 'no', facts: 'record', decided_by_role: 'no', grounds: 'record' },
  demo_loads: 'no',
  file_readings: 'team',
  files: { name: 'record', media_type: 'no', sha256: 'no', storage_key: 'record', attached_to: 'no', opened_by_roles: 'no' },
  former_client_invitations: { name: 'erased', email: 'erased', email_hash: 'no', locale: 'no', work: 'record', state: 'no' },
  former_client_links: 'erased',
  former_names: 'erased',
  guarantee_claim_moves: 'no',
  guarantee_claims: { reference: 'no', market: 'no', state: 'no', conditions: 'no', contest_statement: 'record' },
  guarantee_questions: 'record',
  guarantee_standings: 'no',
  guarantee_statements: { fate: 'no', note: 'record', finding: 'no', evidence: 'record' },
  help_ratings: 'erased',
  help_searches: 'no',
  idempotency_keys: 'passing',
  inbox_choices: 'erased',
  invoice_parties: 'accounts',
  invoice_sellers: 'team',
  invoice_series: 'no',
  invoices: 'accounts',
  jobs: 'passing',
  known_devices: 'erased',
  lead_moves: 'no',
  leads: 'no',
  ledger_accounts: 'no',
  ledger_lot_movements: 'no',
  ledger_lots: 'no',
  ledger_transfers: 'no',
  legal_statuses: { status: 'no', country: 'no', number_kind: 'no', number: 'erased' },
  mails: { address: 'erased', letter: 'no', locale: 'no', subject: 'erased', body_text: 'erased', body_html: 'erased', state: 'no', kind: 'no', answer: 'erased' },
  message_files: 'no',
  message_reads: 'no',
  messages: { author_role: 'no', author_name: 'pseudonym', kind: 'no', body: 'record' },
  notification_keys: 'erased',
  notification_switches: 'erased',
  pack_refund_claims: { reference: 'no', market: 'no', currency: 'no', state: 'no', contest_statement: 'record' },
  pack_refund_moves: 'no',
  participants: { role: 'no', name_of_the_day: 'pseudonym' },
  passkeys: 'erased',
  payment_events: 'no',
  payment_incidents: 'no',
  payments: 'accounts',
  people: { kind: 'no', name: 'pseudonym', email: 'pseudonym', image: 'erased', locale: 'no', market: 'no', time_zone: 'no', roles: 'team', state: 'no' },
  place_names: 'no',
  places: 'no',
  priority_periods: 'no',
  priority_services: { pack: 'no', market: 'no', currency: 'no', state: 'no', method_id: 'erased', card_brand: 'erased', card_last4: 'erased', return_locale: 'no' },
  pro_coverage: 'erased',
  profile_addresses: 'erased',
  profiles: 'erased',
  promotions: { reference: 'no', address: 'record', address_key: 'no', note: 'record', state: 'no', grounds: 'record' },
  public_pictures: 'erased',
  refund_claim_moves: 'no',
  refund_claim_questions: 'record',
  refund_claims: { reference: 'no', market: 'no', statement: 'record', state: 'no', contest_statement: 'record' },
  request_moves: 'no',
  request_versions: {
    origin: 'no', service: 'no', answers: 'record', place_id: 'record', place_name: 'record', postal_code: 'erased', budget_currency: 'no', body: 'record', changed: 'no',
  },
  requests: {
    reference: 'no', market: 'no', locale: 'no', state: 'no', service: 'no', answers: 'record', place_id: 'record', place_name: 'record', postal_code: 'erased',
    latitude: 'erased', longitude: 'erased', budget_currency: 'no', body: 'record', phone: 'erased', languages: 'no', suspicions: 'no', reject_reason: 'no', reject_words: 'record', outcome: 'no',
  },
  review_moves: 'no',
  review_reports: { reference: 'no', reason: 'no', note: 'record', state: 'no' },
  reviews: { side: 'no', about: 'no', author_name: 'record', service: 'no', work: 'record', body: 'record', state: 'no', reply: 'record', hidden_for: 'no' },
  rulebook_values: 'no',
  rulebook_versions: 'team',
  sessions: 'erased',
  sign_in_accounts: 'erased',
  sign_in_attempts: 'passing',
  sign_in_links: 'erased',
  subject_readers: 'no',
  test_clock: 'no',
  two_factors: 'erased',
  verifications: 'passing',
  waiting_messages: { kind: 'no', body: 'record' },
};
