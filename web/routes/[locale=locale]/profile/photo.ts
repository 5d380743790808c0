// The photo of a profile: a picture that everyone may see, and whose number the profile keeps.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Profile } from './parts.ts';

const saved = () => redirect(303, href('/profile?after=photo#photo'));

export async function savePhoto(event: RequestEvent) {
  const { file } = await values(event);
  const before = await read<Profile>(event, 'identity.readMyProfile');
  const uploaded = await act(event, 'files.uploadFile', { file }, (output: { id: string }) => ({ id: output.id }));
  if (!('id' in uploaded)) return uploaded;
  const shown = await act(event, 'files.publishPicture', { file: uploaded.id });
  if ('data' in shown) return shown;
  return act(event, 'identity.updateProfile', { photo: uploaded.id }, () => drop(event, before.photo).then(saved));
}

export async function removePhoto(event: RequestEvent) {
  await values(event);
  const { photo } = await read<Profile>(event, 'identity.readMyProfile');
  return act(event, 'identity.updateProfile', { photo: null }, () => drop(event, photo).then(saved));
}

/** The picture nobody shows any more is gone for everyone. */
async function drop({ locals }: RequestEvent, photo: string | null): Promise<void> {
  if (photo) await locals.door.perform('files.removeFile', { file: photo });
}
