// What differs between two versions of a request, and which differences are substantial: pure.
import type { Text } from '#kernel/text.ts';
import type { RequestRow, VersionRow } from './store.ts';

export const parts = ['service', 'place', 'dates', 'budget', 'answers', 'text', 'files'] as const;
export type Part = (typeof parts)[number];

export const partTexts: Readonly<Record<Part, Text>> = {
  service: { fr: 'Service', it: 'Servizio', en: 'Service', de: 'Leistung', es: 'Servicio' },
  place: { fr: 'Lieu', it: 'Luogo', en: 'Place', de: 'Ort', es: 'Lugar' },
  dates: { fr: 'Dates', it: 'Date', en: 'Dates', de: 'Termine', es: 'Fechas' },
  budget: { fr: 'Budget', it: 'Budget', en: 'Budget', de: 'Budget', es: 'Presupuesto disponible' },
  answers: { fr: 'Précisions', it: 'Dettagli', en: 'Details', de: 'Angaben', es: 'Detalles' },
  text: { fr: 'Texte', it: 'Testo', en: 'Text', de: 'Text', es: 'Texto' },
  files: { fr: 'Fichiers', it: 'File', en: 'Files', de: 'Dateien', es: 'Archivos' },
};

type Said = Pick<VersionRow & RequestRow, 'service' | 'answers' | 'remote' | 'placeId' | 'wantedFrom' | 'wantedUntil' | 'budgetMinor' | 'body' | 'fileIds'>;

const said: Readonly<Record<Part, (version: Said) => unknown>> = {
  service: ({ service }) => service,
  place: ({ placeId, remote }) => [placeId, remote],
  dates: ({ wantedFrom, wantedUntil }) => [wantedFrom, wantedUntil],
  budget: ({ budgetMinor }) => (budgetMinor === null ? null : String(budgetMinor)),
  answers: ({ answers }) => Object.entries(answers).filter(([, value]) => value !== null && value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)),
  text: ({ body }) => body,
  files: ({ fileIds }) => fileIds,
};

export function findChanged(before: Said, after: Said): Part[] {
  return parts.filter((part) => JSON.stringify(said[part](before)) !== JSON.stringify(said[part](after)));
}

/** REF-2, reason 2 names them: wrong town, wrong service. */
export const isSubstantial = (changed: readonly Part[]): boolean => changed.includes('service') || changed.includes('place');
