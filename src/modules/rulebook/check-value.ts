// Whether a value fits its parameter: the kind, the bounds, the words that exist. Pure.
import type { Parameter, ParameterValue } from './clause.ts';

/** Null when it fits; otherwise what was expected, for the refusal. */
export function findMisfit(parameter: Parameter, value: unknown): string | null {
  switch (parameter.kind) {
    case 'choice':
      return typeof value === 'string' && value in parameter.choices ? null : Object.keys(parameter.choices).join(' | ');
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
  if (parameter.cell === 'word') return typeof cell === 'string' && cell in (parameter.words ?? {});
  if (parameter.cell === 'words') return areWords(cell, parameter.words ?? {});
  return isWhole(cell, parameter.min ?? 0, parameter.max ?? Number.MAX_SAFE_INTEGER);
}

function areWords(value: unknown, words: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(value) && new Set(value).size === value.length && value.every((word) => typeof word === 'string' && word in words);
}

const isWhole = (value: unknown, min: number, max: number): boolean => Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const sameKeys = (a: object, b: object): boolean => Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((key) => key in b);

export type { ParameterValue };
