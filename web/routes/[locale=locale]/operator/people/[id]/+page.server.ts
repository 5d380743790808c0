import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readFile, type PersonMail } from './file.ts';
import type { Commitment } from '../../../account/commitments/+page.server.ts';

type Person = {
  id: string;
  kind: 'member' | 'operator';
  name: string;
  email: string;
  locale: string;
  market: string;
  time_zone: string;
  pro: boolean;
  roles: string[];
  state: string;
  suspended_until: string | null;
  created_at: string;
  activated_at: string | null;
};

export const load = async (event) => {
  const who = await read<Person>(event, 'identity.readPerson', { id: event.params.id });
  const { items: mails } = await read<{ items: PersonMail[] }>(event, 'notifications.listPersonMails', { person: who.id, limit: 20 });
  if (who.kind !== 'member') return { who, mails, commitments: [], file: null };
  const [{ items: commitments }, file] = await Promise.all([read<{ items: Commitment[] }>(event, 'compliance.listCommitments', { person: who.id, limit: 100 }), readFile(event, who)]);
  return { who, mails, commitments, file };
};

const back = (id: string | undefined) => redirect(303, href(`/operator/people/${id}`));

export const actions = {
  give: async (event) => {
    const { role } = await values(event);
    return act(event, 'identity.grantOperatorRole', { id: event.params.id, role }, () => back(event.params.id));
  },
  promise: async (event) => {
    const input = await values(event, { credits: 'whole', amount_minor: 'minor' });
    return act(event, 'compliance.recordCommitment', { ...input, person: event.params.id }, () => back(event.params.id));
  },
  keep: async (event) => {
    const { commitment, how = '' } = await values(event);
    return act(event, 'compliance.keepCommitment', { commitment, how }, () => back(event.params.id));
  },
  release: async (event) => {
    const { commitment, reason = '' } = await values(event);
    return act(event, 'compliance.askRelease', { commitment, reason }, () => back(event.params.id));
  },
  take: async (event) => {
    const { role } = await values(event);
    return act(event, 'identity.revokeOperatorRole', { id: event.params.id, role }, () => back(event.params.id));
  },
};
