import { read } from '#web/act.ts';

type Reading = { operator: string; roles: string[]; read_at: string };
type Of<Item> = { items: (Reading & Item)[] };

const MOST = 100;

/** ACC-13: files and conversations in one list, newest first. */
export const load = async (event) => {
  const [files, conversations] = await Promise.all([
    read<Of<{ file_name: string }>>(event, 'files.listReadings', { limit: MOST }),
    read<Of<{ conversation: string; subject: string }>>(event, 'conversations.listReadings', { limit: MOST }),
  ]);
  const readings = [
    ...files.items.map(({ operator, roles, read_at, file_name }) => ({ operator, roles, read_at, file: file_name, conversation: null })),
    ...conversations.items.map(({ operator, roles, read_at, conversation }) => ({ operator, roles, read_at, file: null, conversation })),
  ];
  return { readings: readings.sort((a, b) => b.read_at.localeCompare(a.read_at)).slice(0, MOST) };
};
