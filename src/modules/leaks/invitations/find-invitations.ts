// MSG-2: invitations to go on outside the platform, by rules on classes of words that hold in every language.
import type { Candidate } from '../finding.ts';
import type { Stream } from '../normalise.ts';
import type { Token } from '../tokens.ts';
import { asksDetails, asksNumber, hasApp, searchMe, shows } from './asking.ts';
import { byConcept } from './by-concept.ts';
import { byApp, byChannel } from './channels.ts';
import { by, clausesOf, type Span, type Word } from './clauses.ts';
import { callsOff, elsewhere, leaves, needless, paysMe } from './leaving.ts';
import { givesRing, ringsMe } from './ringing.ts';

export function findInvitations(stream: Stream, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of clausesOf(stream, tokens)) {
    const span = invitationIn(clause, tokens);
    if (!span) continue;
    const [first, last] = [clause[span.from] as Word, clause[span.to] as Word];
    found.push({ kind: 'invitation', start: (tokens[first.first] as Token).start, end: (tokens[last.last] as Token).end, disguise: disguiseIn(stream, tokens, first, last), value: clause.slice(span.from, span.to + 1).map((word) => word.text).join(' '), ...(span.by ? { by: span.by } : {}) });
  }
  return found;
}

function invitationIn(clause: readonly Word[], tokens: readonly Token[]): Span | undefined {
  return by('phone', ringsMe(clause, tokens)) ?? givesRing(clause) ?? leaves(clause, tokens) ?? paysMe(clause) ?? needless(clause) ?? callsOff(clause) ?? shows(clause) ?? elsewhere(clause) ?? byApp(clause) ?? byChannel(clause) ?? asksDetails(clause, tokens) ?? asksNumber(clause, tokens) ?? hasApp(clause, tokens) ?? searchMe(clause) ?? byConcept(clause);
}

function disguiseIn(stream: Stream, tokens: readonly Token[], first: Word, last: Word): string {
  if (stream.odd.size > 0) for (let at = (tokens[first.first] as Token).start; at < (tokens[last.last] as Token).end; at += 1) if (stream.odd.has(at)) return stream.odd.get(at) as string;
  return 'plain';
}
