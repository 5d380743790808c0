// Whether a file may be kept, and in which form: size, real kind, name that agrees, nothing that runs. Refuses in the order
// of fileRefusals.
import {
  fileEmpty, fileHoldsCode, fileKindDiffers, fileKindNotAccepted, fileTooLarge, largestFileBytes, largestFileMegabytes, pictureUnreadable,
} from '#kernel/files.ts';
import { refuse } from '#kernel/refusal.ts';
import { acceptedKinds, kinds, sniff, type Kind, type KindName } from './kinds.ts';
import { mostMegapixels, redraw } from './picture.ts';
import { endingOf, safeName } from './safe-name.ts';
import { endsAsZip, kindOfZip } from './zip.ts';

export type CheckedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array; readonly width?: number; readonly height?: number };

export async function checkFile(file: { name: string; bytes: Uint8Array }): Promise<CheckedFile> {
  if (file.bytes.byteLength === 0) refuse(fileEmpty);
  if (file.bytes.byteLength > largestFileBytes) refuse(fileTooLarge, { limit: largestFileMegabytes });

  const found = kindOf(file.bytes);
  if (found === null) refuse(fileKindNotAccepted, { accepted: acceptedKinds });
  if (found === 'code') refuse(fileHoldsCode);
  const kind: Kind = kinds[found];
  const name = nameFor(kind, file.name);

  if (found === 'jpeg' || found === 'png' || found === 'webp' || found === 'gif') {
    const picture = await redraw(file.bytes, found);
    if (!picture) refuse(pictureUnreadable, { limit: mostMegapixels });
    return { name, mediaType: kind.mediaType, ...picture };
  }
  return { name, mediaType: kind.mediaType, bytes: file.bytes };
}

function kindOf(bytes: Uint8Array): KindName | 'code' | null {
  const sniffed = sniff(bytes);
  if (sniffed === 'zip') return kindOfZip(bytes);
  if (sniffed === 'pdf') return checkPdf(bytes);
  // Other pictures are drawn anew, which leaves anything appended behind.
  return sniffed;
}

/** A PDF ends as one, and does not end as an archive as well. */
function checkPdf(bytes: Uint8Array): 'pdf' | 'code' | null {
  if (endsAsZip(bytes)) return 'code';
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-1024).toString('latin1');
  return tail.includes('%%EOF') ? 'pdf' : null;
}

function nameFor(kind: Kind, written: string): string {
  const name = safeName(written);
  const ending = endingOf(name);
  if (kind.endings.includes(ending)) return name;
  if (ending !== '') refuse(fileKindDiffers, { ending, found: kind.label });
  return safeName(`${name || 'file'}${kind.endings[0]}`);
}
