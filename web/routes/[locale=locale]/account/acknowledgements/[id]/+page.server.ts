import { read } from '#web/act.ts';

type Kept = {
  person_name: string;
  step_label: string;
  title: string;
  paragraphs: string[];
  clauses: { id: string; title: string; text: string }[];
  version: number;
  word: string;
  word_asked: string;
  locale: string;
  digest: string;
  rulebook_version: number;
  given_at: string;
};

export const load = async (event) => ({ one: await read<Kept>(event, 'identity.readAcknowledgement', { acknowledgement: event.params.id }) });
