import { getContext, setContext } from 'svelte';
import type { Refused } from './act.ts';

/** What the fields of one form share: its id, and the answer that came back, if it was no. */
export type FormContext = { readonly id: string; readonly refused: Refused | null };

const KEY = 'entremise.form';

export function provideForm(context: FormContext): void {
  setContext(KEY, context);
}

/** Fields also stand outside a `<Form>` (a search bar): then nothing was refused. */
export function useForm(): FormContext {
  return getContext<FormContext | undefined>(KEY) ?? { id: 'f', refused: null };
}

/** `address.city` in what was typed. */
export function typed(values: Record<string, any> | undefined, path: string): any {
  return path.split('.').reduce((at: any, step) => at?.[step], values);
}

/** The element that a problem leads to: the same id on every page. */
export function fieldId(form: FormContext, name: string): string {
  return `${form.id}-${name.replace('[]', '').replaceAll('.', '-')}`;
}

export function problemOf(form: FormContext, name: string): string | undefined {
  return form.refused?.refusal.fields?.find((field) => field.path === name.replace('[]', ''))?.sentence;
}
