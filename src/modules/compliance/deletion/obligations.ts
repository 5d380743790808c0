// ACC-7: everything that is owed, running or lost, asked of each module in turn. A new module adds its line here.
import { obligationsOf as ofBilling } from '#billing';
import { obligationsOf as ofCases } from '#cases';
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { obligationsOf as ofLeads } from '#leads';
import { obligationsOf as ofLedger } from '#ledger';
import { obligationsOf as ofReputation } from '#reputation';
import { obligationsOf as ofCommitments } from '../commitments/obligations.ts';

const sources = [ofBilling, ofCases, ofReputation, ofCommitments, ofLeads, ofLedger] as const;

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const found: Obligation[] = [];
  for (const source of sources) found.push(...(await source(call, person)));
  return found;
}
