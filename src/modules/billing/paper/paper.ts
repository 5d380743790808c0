// A sheet of A4 as the product's pages look: a margin that names, a body that says, hairlines, figures in columns.
import Pdf from 'pdfkit';
import { fontFile, runsOf, type Face } from './faces.ts';

export type Ink = 'ink' | 'quiet' | 'accent';
const inks: Readonly<Record<Ink, string>> = { ink: '#1d282d', quiet: '#566267', accent: '#0f5260' };
const hairline = '#d8d3c8';

export type Style = { readonly face?: Face; readonly size?: number; readonly ink?: Ink; readonly align?: 'left' | 'right' };

/** Everything that may differ between two drawings of one document is given: no clock, no chance. */
export type Sheet = { readonly title: string; readonly author: string; readonly language: string; readonly at: Date };

/** Points. */
export const page = { width: 595.28, height: 841.89, left: 56, margin: 92, right: 539, top: 60 } as const;
export const body = page.left + page.margin;

export class Paper {
  readonly doc: PDFKit.PDFDocument;
  private readonly known = new Set<string>();

  constructor(sheet: Sheet) {
    const info = { Title: plain(sheet.title), Author: plain(sheet.author), Creator: 'Entremise', Producer: 'Entremise', CreationDate: sheet.at, ModDate: sheet.at };
    this.doc = new Pdf({ size: 'A4', margin: 0, pdfVersion: '1.7', subset: 'PDF/A-3b', lang: sheet.language, displayTitle: true, info, font: fontFile('text/latin') as never });
  }

  widthOf(text: string, style: Style = {}): number {
    const { face = 'text', size = 10 } = style;
    return runsOf(text, face).reduce((sum, run) => sum + this.use(run.font, size).widthOfString(run.text, featuresOf(style)), 0);
  }

  /** One line; `x` is its left or right end. */
  line(text: string, x: number, y: number, style: Style = {}): void {
    const { face = 'text', size = 10, ink = 'ink', align = 'left' } = style;
    let at = align === 'right' ? x - this.widthOf(text, style) : x;
    this.doc.fillColor(inks[ink]);
    for (const run of runsOf(text, face)) {
      this.use(run.font, size).text(run.text, at, y, { lineBreak: false, ...featuresOf(style) });
      at += this.doc.widthOfString(run.text, featuresOf(style));
    }
  }

  /** A text in as many lines as it needs; answers where it ends. */
  block(text: string, x: number, y: number, width: number, style: Style = {}): number {
    const leading = (style.size ?? 10) * 1.42;
    let at = y;
    for (const one of text.split('\n').flatMap((paragraph) => this.wrap(paragraph, width, style))) {
      this.line(one, x, at, style);
      at += leading;
    }
    return at;
  }

  rule(y: number, from: number = page.left, to: number = page.right): void {
    this.doc.moveTo(from, y).lineTo(to, y).lineWidth(0.5).strokeColor(hairline).stroke();
  }

  /** The finished file. */
  bytes(): Promise<Buffer> {
    const parts: Buffer[] = [];
    return new Promise((resolve, reject) => {
      this.doc.on('data', (part: Buffer) => parts.push(part));
      this.doc.on('end', () => resolve(Buffer.concat(parts)));
      this.doc.on('error', reject);
      this.doc.end();
    });
  }

  private wrap(text: string, width: number, style: Style): string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ').flatMap((part) => this.cut(part, width, style))) {
      const longer = line ? `${line} ${word}` : word;
      if (line && this.widthOf(longer, style) > width) {
        lines.push(line);
        line = word;
      } else {
        line = longer;
      }
    }
    return [...lines, line];
  }

  /** A word wider than the column is broken where the column ends. */
  private cut(word: string, width: number, style: Style): string[] {
    if (this.widthOf(word, style) <= width) return [word];
    const parts: string[] = [];
    let part = '';
    for (const letter of word) {
      if (part && this.widthOf(part + letter, style) > width) {
        parts.push(part);
        part = letter;
      } else {
        part += letter;
      }
    }
    return [...parts, part];
  }

  private use(font: string, size: number): PDFKit.PDFDocument {
    if (!this.known.has(font)) {
      this.doc.registerFont(font, fontFile(font));
      this.known.add(font);
    }
    return this.doc.font(font).fontSize(size);
  }
}

/** Sums stand under each other in figures of one width. Elsewhere no feature is asked for: pdfkit keeps the layout of such words. */
const featuresOf = ({ align }: Style): { features?: PDFKit.Mixins.OpenTypeFeatures[] } => (align === 'right' ? { features: ['tnum', 'kern'] } : {});

/** pdfkit writes these into XML as they are. */
const plain = (text: string): string => text.replace(/[<>&]/g, ' ');
