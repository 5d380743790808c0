// Whether a value fits its parameter: the kind, the bounds, the words that exist. Pure.
import type { Parameter, ParameterValue } from './clause.ts';

/** Null when it fits; otherwise what was expected, for the refusal. */
export function findMisfit(parameter: Parameter, value: unknown): string | null {
  switch (parameter.kind) {
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(parameter.choices, value) ? null : Object.keys(parameter.choices).join(' | ');
    case 'flag':
      return typeof value === 'boolean' ? null : 'true | false';
    case 'money':
      return isRecord(value) && sameKeys(value, parameter.value) && Object.values(value).every((amount) => isWhole(amount, parameter.min, parameter.max))
        ? null
        : `${parameter.min}–${parameter.max} (${Object.keys(parameter.value).join(', ')})`;
    case 'days_list':
    case 'month_days':
      return Array.isArray(value) && value.length > 0 && value.every((entry, index) => isWhole(entry, parameter.min, parameter.max) && (index === 0 || entry > value[index - 1]))
        ? null
        : `${parameter.min}–${parameter.max}, 1 < 2 < 3`;
    case 'words':
      return areWords(value, parameter.words) ? null : Object.keys(parameter.words).join(', ');
    case 'table':
      return isRecord(value) && sameKeys(value, parameter.rows) && Object.values(value).every((cell) => fitsCell(parameter, cell))
        ? null
        : Object.keys(parameter.rows).join(', ');
    default:
      return isWhole(value, parameter.min, parameter.max) ? null : `${parameter.min}–${parameter.max}`;
  }
}

function fitsCell(parameter: Parameter & { kind: 'table' }, cell: unknown): boolean {
  if (parameter.cell === 'word') return typeof cell === 'string' && Object.hasOwn(parameter.words ?? {}, cell);
  if (parameter.cell === 'words') return parameter.words ? areWords(cell, parameter.words) : areHours(cell);
  return isWhole(cell, parameter.min ?? 0, parameter.max ?? Number.MAX_SAFE_INTEGER);
}

function areWords(value: unknown, words: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(value) && new Set(value).size === value.length && value.every((word) => typeof word === 'string' && Object.hasOwn(words, word));
}

/** Opening hours of a day, "09:00-12:00", in order and apart. */
function areHours(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const ends = value.flatMap((span) => (typeof span === 'string' && /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(span) ? span.split('-') : ['']));
  return ends.every((end, index) => end !== '' && (index === 0 || end > (ends[index - 1] as string)));
}

const isWhole = (value: unknown, min: number, max: number): boolean => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const sameKeys = (a: object, b: object): boolean => Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => Object.hasOwn(b, key));

export type { ParameterValue };
