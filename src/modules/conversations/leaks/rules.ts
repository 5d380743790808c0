// MSG-2: what is done with what was found. Pure.
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Finding, LeakKind } from '#leaks';
import { leakKindTexts, leakModeTexts } from './labels.ts';

export type LeakMode = 'mask' | 'flag' | 'block';

/** What stays after what may be said here: with the phone allowed, so is asking to be called. */
export function withoutAllowed(findings: readonly Finding[], allowed: readonly LeakKind[]): Finding[] {
  return findings.filter((finding) => !allowed.includes(finding.kind) && !(finding.kind === 'invitation' && finding.by !== undefined && allowed.includes(finding.by)));
}

/** The kinds that were found, each once, in the order in which they are told. */
export function kindsOf(findings: readonly Pick<Finding, 'kind'>[]): LeakKind[] {
  return (Object.keys(leakKindTexts) as LeakKind[]).filter((kind) => findings.some((finding) => finding.kind === kind));
}

export function judgeLeak(findings: readonly Finding[], mode: 'mask' | 'flag'): Verdict<'leak_masked' | 'leak_flagged'> {
  return verdict(mode === 'mask' ? 'leak_masked' : 'leak_flagged', ['MSG-2'], {
    leak_found: { list: kindsOf(findings).map((kind) => ({ text: leakKindTexts[kind] })) },
    leak_effect: { text: leakModeTexts[mode] },
  });
}
