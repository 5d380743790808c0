// What a PDF says, for tests: its words, its attachments, its metadata.
import { getDocumentProxy } from 'unpdf';

export type ReadPdf = { text: string; pages: number; attachments: Record<string, string>; metadata: string };

export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { useSystemFonts: false, verbosity: 0 });
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    // Runs of one line that touch are one word; a new line is a space.
    text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
  }
  const attachments: Record<string, string> = {};
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) attachments[filename] = Buffer.from((await pdf.getAttachmentContent(id)) as Uint8Array).toString('utf8');
  await pdf.cleanup();
  return { text, pages: pdf.numPages, attachments, metadata: bytes.toString('utf8') };
}
