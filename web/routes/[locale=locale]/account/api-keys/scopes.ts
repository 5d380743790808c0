// What a key can be limited to, in the words of the pages.
import { m } from '#web/paraglide/messages.js';

const PARTS: Record<string, () => string> = {
  leads: m.account_scope_leads,
  conversations: m.account_scope_conversations,
  files: m.account_scope_files,
  billing: m.account_scope_billing,
  cases: m.account_scope_cases,
  identity: m.account_scope_identity,
  '*': m.account_scope_everything,
};

export function scopeName(scope: string): string {
  const [part = '', right] = scope.split(':');
  const what = PARTS[part]?.() ?? part;
  return right === 'write' ? m.account_scope_write({ what }) : m.account_scope_read({ what });
}

export const scopeChoices = () => Object.keys(PARTS).flatMap((part) => [`${part}:read`, `${part}:write`].map((value) => ({ value, label: scopeName(value), hint: value })));
