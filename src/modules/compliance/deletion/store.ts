// All SQL of deletions.
import { statement } from '#kernel/database.ts';

export const keepDeletion = statement('compliance.keep_deletion', `
  insert into account_deletions (person, pseudonym, shown, word, rulebook_version, decision, accounting_name, kept_until, deleted_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`);
export const dropAccountingName = statement('compliance.drop_accounting_name', `
  update account_deletions set accounting_name = null where person = $1 and kept_until <= $2`);
