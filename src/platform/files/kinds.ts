// The kinds of files that are kept, each known by its own bytes. What is not in this table is not kept: programs, pages,
// SVG and scripts are refused because nothing here recognises them, not because a list of bad things caught them.

export type Kind = {
  /** As people call it. */
  readonly label: string;
  readonly mediaType: string;
  /** The first is added to names without one. */
  readonly endings: readonly string[];
  readonly picture?: true;
};

export const kinds = {
  jpeg: { label: 'JPEG', mediaType: 'image/jpeg', endings: ['.jpg', '.jpeg', '.jfif'], picture: true },
  png: { label: 'PNG', mediaType: 'image/png', endings: ['.png'], picture: true },
  webp: { label: 'WebP', mediaType: 'image/webp', endings: ['.webp'], picture: true },
  gif: { label: 'GIF', mediaType: 'image/gif', endings: ['.gif'], picture: true },
  pdf: { label: 'PDF', mediaType: 'application/pdf', endings: ['.pdf'] },
  docx: { label: 'DOCX', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', endings: ['.docx'] },
  xlsx: { label: 'XLSX', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['.xlsx'] },
  odt: { label: 'ODT', mediaType: 'application/vnd.oasis.opendocument.text', endings: ['.odt'] },
  text: { label: 'TXT', mediaType: 'text/plain', endings: ['.txt'] },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export const acceptedKinds = Object.values(kinds).map(({ label }) => label).join(', ');

/** What the first bytes say; 'zip' is looked into further. Null: no kind that is kept. */
export function sniff(bytes: Uint8Array): KindName | 'zip' | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  return isPlainText(bytes) ? 'text' : null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What a browser, a shell or a server would run rather than show, were it served under another name. */
const runs = /^\s*(?:#!|<(?:!doctype|\?|!--|html|head|body|svg|script|iframe|xml)|%!PS|\{\\rtf)/i;

function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = utf8.decode(bytes);
    return !/[\p{Cc}--[\t\n\f\r]]/v.test(text) && !runs.test(text);
  } catch {
    return false;
  }
}
