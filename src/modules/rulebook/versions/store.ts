// All SQL of versions.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { ParameterValue } from '../clause.ts';

export type VersionRow = {
  number: number;
  state: 'draft' | 'published';
  inForceAt: Temporal.Instant | null;
  reason: string;
  publishedBy: string | null;
  publishedAt: Temporal.Instant | null;
};
export type ValueRow = { version: number; parameter: string; value: ParameterValue };

const columns = `number, state, in_force_at as "inForceAt", reason, published_by as "publishedBy", published_at as "publishedAt"`;

export const findVersionInForce = statement<{ number: number; edition: string }>('rulebook.find_version_in_force', `
  select number, edition from rulebook_versions where state = 'published' and in_force_at <= $1 order by in_force_at desc limit 1`);
export const findVersion = statement<VersionRow>('rulebook.find_version', `select ${columns} from rulebook_versions where number = $1`);
export const findDraft = statement<VersionRow>('rulebook.find_draft', `select ${columns} from rulebook_versions where state = 'draft'`);
export const lockDraft = statement<VersionRow>('rulebook.lock_draft', `select ${columns} from rulebook_versions where state = 'draft' for update`);
export const listVersions = statement<VersionRow>('rulebook.list_versions', `
  select ${columns} from rulebook_versions where state = 'published' order by in_force_at desc`);
/** The values of one version: each parameter as last changed by a version in force no later than it. */
export const listValuesOfVersion = statement<ValueRow>('rulebook.list_values_of_version', `
  select distinct on (x.parameter) x.version, x.parameter, x.value
  from rulebook_values x join rulebook_versions v on v.number = x.version, rulebook_versions this
  where this.number = $1 and (x.version = this.number or (v.state = 'published' and (this.in_force_at is null or v.in_force_at <= this.in_force_at)))
  order by x.parameter, (x.version = this.number) desc, v.in_force_at desc`);
export const listOwnValues = statement<ValueRow>('rulebook.list_own_values', `
  select version, parameter, value from rulebook_values where version = $1 order by parameter`);
export const listHistory = statement<ValueRow & { inForceAt: Temporal.Instant }>('rulebook.list_history_of_parameters', `
  select x.version, x.parameter, x.value, v.in_force_at as "inForceAt"
  from rulebook_values x join rulebook_versions v on v.number = x.version
  where v.state = 'published' order by v.in_force_at`);
export const openDraft = statement<VersionRow>('rulebook.open_draft', `
  insert into rulebook_versions (number, state, created_by, created_at)
  select coalesce(max(number), 0) + 1, 'draft', $1::uuid, $2::timestamptz from rulebook_versions
  on conflict do nothing returning ${columns}`);
export const setValue = statement('rulebook.set_value', `
  insert into rulebook_values (version, parameter, value) values ($1, $2, $3)
  on conflict (version, parameter) do update set value = excluded.value`);
export const dropValue = statement('rulebook.drop_value', `delete from rulebook_values where version = $1 and parameter = $2`);
export const publish = statement('rulebook.publish_draft', `
  update rulebook_versions set state = 'published', in_force_at = $2, reason = $3, published_by = $4, published_at = $5
  where number = $1 and state = 'draft'`);
export const dropDraftValues = statement('rulebook.drop_draft_values', `delete from rulebook_values where version = $1`);
export const dropDraft = statement('rulebook.drop_draft', `delete from rulebook_versions where number = $1 and state = 'draft'`);
