import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { AcknowledgementShown } from '#web/shown.ts';

type Obligation = { code: string; effect: 'still_owed' | 'owed_to_you' | 'runs_on' | 'ends' | 'lost'; sentence: string; clause: string; path: string | null };
type Deletion = { obligations: Obligation[]; retention: string; accounts: boolean; clause_text: string };

export const load = async (event) => {
  const me = await read<{ kind: string; has_password: boolean; email: string }>(event, 'identity.readMe');
  if (me.kind === 'operator') return { deletion: null, text: null, hasPassword: false, email: me.email };
  const text = await read<AcknowledgementShown>(event, 'identity.showAcknowledgement', { key: 'delete_account' });
  return { deletion: await read<Deletion>(event, 'compliance.readDeletion'), text, hasPassword: me.has_password, email: me.email };
};

export const actions = {
  delete: async (event) => {
    const { acknowledgement, password } = await values(event);
    // The back button would show what this person read to whoever comes next.
    event.setHeaders({ 'clear-site-data': '"cache"' });
    return act(event, 'compliance.deleteAccount', { acknowledgement, password }, () => redirect(303, href('/deleted')));
  },
};
