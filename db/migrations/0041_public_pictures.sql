-- Pictures that everyone may see, such as the photo of a profile. Attached to nothing, so that their owner can remove them.

create table public_pictures (
  file_id    uuid        primary key references files (id) on delete cascade,
  shown_from timestamptz not null
);
