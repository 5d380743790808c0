// A badge as a fact that people read.
import { authorisations } from '#catalogue';
import type { Fact } from '#kernel/fact.ts';
import type { BadgeMissing } from './store.ts';

const names = {
  company: { fr: 'activité indépendante ou société vérifiée', it: 'attività autonoma o società verificata', en: 'verified self-employed or company', de: 'geprüfte Selbstständigkeit oder geprüftes Unternehmen', es: 'actividad por cuenta propia o empresa verificada' },
  liability: { fr: 'assurance responsabilité civile', it: 'assicurazione di responsabilità civile', en: 'liability insurance', de: 'Haftpflichtversicherung', es: 'seguro de responsabilidad civil' },
} as const;

export function badgeText({ kind, authorisation }: BadgeMissing): Fact {
  if (kind !== 'authorisation') return { text: names[kind] };
  const name = authorisations[authorisation as keyof typeof authorisations];
  return name ? { text: name } : (authorisation ?? '');
}
