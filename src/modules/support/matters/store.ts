// All SQL of what help articles have solved.
import { statement } from '#kernel/database.ts';

export const keepSolved = statement('support.keep_solved', `
  insert into support_solved (matter, article, voice, at) values ($1, $2, $3, $4) on conflict do nothing`);
export const listSolved = statement<{ matter: string; article: string; count: number }>('support.list_solved', `
  select matter, article, count(*)::int as count from support_solved group by 1, 2 order by 3 desc, 1, 2 limit 100`);
export const dropVoice = statement('support.drop_voice', `delete from support_solved where voice = $1`);
