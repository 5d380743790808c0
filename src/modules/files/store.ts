// All SQL of files.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';
import type { OperatorRole } from '#kernel/actor.ts';

export type FileRow = {
  id: string;
  ownerId: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  storageKey: string;
  width: number | null;
  height: number | null;
  attachedTo: string | null;
  createdAt: Temporal.Instant;
};
export type ReadingRow = { id: string; fileId: string; fileName: string; operatorName: string; operatorRoles: OperatorRole[]; readAt: Temporal.Instant };

const columns = `f.id, f.owner_id as "ownerId", coalesce(f.masked_name, f.name) as name, f.media_type as "mediaType", f.bytes, f.sha256, f.storage_key as "storageKey",
  f.width, f.height, f.attached_to as "attachedTo", f.created_at as "createdAt"`;

/** Uploads of one person wait for each other, so that nobody passes the limit by sending all at once. */
export const lockUploadsOf = statement('files.lock_uploads_of', `select pg_advisory_xact_lock(hashtextextended('files:' || $1::text, 0))`);
export const countWaiting = statement<{ waiting: number }>('files.count_waiting', `
  select count(*)::int as waiting from files where owner_id = $1 and attached_to is null`);
export const keepFile = statement<FileRow>('files.keep_file', `
  insert into files as f (id, owner_id, name, media_type, bytes, sha256, storage_key, width, height, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning ${columns}`);

export const findFileForMember = statement<FileRow>('files.find_file_for_member', `
  select ${columns} from files f
  where f.id = $1 and (f.owner_id = $2 or exists (select from subject_readers r where r.subject = f.attached_to and r.person_id = $2))`);
export const findFileForOperator = statement<FileRow>('files.find_file_for_operator', `
  select ${columns} from files f
  where f.id = $1 and (f.owner_id = $2 or (f.attached_to is not null and f.opened_by_roles && $3::text[]))`);
/** Pictures that everyone may see: the photo of a profile. */
export const findOwnPublicPicture = statement<{ id: string }>('files.find_own_public_picture', `
  select f.id from files f join public_pictures p on p.file_id = f.id where f.id = $1 and f.owner_id = $2`);
export const findPublicFile = statement<FileRow>('files.find_public_file', `
  select ${columns} from files f join public_pictures p on p.file_id = f.id where f.id = $1`);
export const showPicture = statement('files.show_picture', `
  insert into public_pictures (file_id, shown_from) values ($1, $2) on conflict do nothing`);
export const lockOwnFile = statement<FileRow>('files.lock_own_file', `
  select ${columns} from files f where f.id = $1 and f.owner_id = $2 for update`);
export const findOwnFile = statement<FileRow>('files.find_own_file', `select ${columns} from files f where f.id = $1 and f.owner_id = $2`);
export const listFilesOf = statement<FileRow>('files.list_files_of', `
  select ${columns} from files f where f.owner_id = $1 and ($2::timestamptz is null or (f.created_at, f.id) < ($2, $3::uuid))
  order by f.created_at desc, f.id desc limit $4`);
export const listFilesById = statement<FileRow>('files.list_files_by_id', `
  select ${columns} from files f where f.id = any ($1::uuid[])`);
export const listFilesOfSubjects = statement<FileRow>('files.list_files_of_subjects', `
  select ${columns} from files f where f.attached_to = any ($1::text[]) order by f.attached_to, f.created_at, f.id`);

/** Compare and set: only files of this person that are attached nowhere yet. In the order of ids, against deadlocks. */
export const attach = statement<FileRow>('files.attach', `
  with own as (select id from files where id = any ($1::uuid[]) and owner_id = $2 and attached_to is null order by id for update)
  update files f set attached_to = $3, attached_at = $4, opened_by_roles = $5::text[] from own where f.id = own.id and f.attached_to is null
  returning ${columns}`);
/** Null shows the file's own name again. */
export const maskName = statement('files.mask_name', `update files set masked_name = $2 where id = $1`);
export const dropFile = statement('files.drop_file', `delete from files where id = $1`);
export const dropWaiting = statement<{ storageKey: string }>('files.drop_waiting', `
  delete from files where id = $1 and attached_to is null returning storage_key as "storageKey"`);

export const dropLooseOf = statement<{ storageKey: string }>('files.drop_loose_of', `
  delete from files where owner_id = $1 and attached_to is null returning storage_key as "storageKey"`);

export const grant = statement('files.grant_readers', `
  insert into subject_readers (subject, person_id, granted_at) select $1::text, person, $3::timestamptz from unnest($2::uuid[]) as person order by person
  on conflict do nothing`);
export const keepReading = statement('files.keep_reading', `
  insert into file_readings (id, file_id, operator_id, operator_name, operator_roles, read_at) values ($1, $2, $3, $4, $5, $6)`);
export const listReadingsFor = statement<ReadingRow>('files.list_readings_for', `
  select x.id, x.file_id as "fileId", coalesce(f.masked_name, f.name) as "fileName", x.operator_name as "operatorName", x.operator_roles as "operatorRoles", x.read_at as "readAt"
  from file_readings x join files f on f.id = x.file_id
  where (f.owner_id = $1 or exists (select from subject_readers r where r.subject = f.attached_to and r.person_id = $1))
    and ($2::timestamptz is null or (x.read_at, x.id) < ($2::timestamptz, $3::uuid))
  order by x.read_at desc, x.id desc limit $4`);
