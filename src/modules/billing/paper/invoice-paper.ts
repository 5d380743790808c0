// PAY-2: an invoice or credit note on paper. It says nothing that is not in the row and its frozen parties.
import type { Temporal } from 'temporal-polyfill';
import { markets, type MarketKey } from '#catalogue';
import { formatCredits, formatMoney } from '#kernel/money.ts';
import { formatParameter } from '#kernel/format.ts';
import { say, type Locale } from '#kernel/text.ts';
import { countryName, type Party } from '../details/party.ts';
import { numberOf } from '../invoices/views.ts';
import type { FullInvoice } from '../invoices/store.ts';
import { packName } from '../words.ts';
import { attachFacturX } from './factur-x.ts';
import { body, page, Paper } from './paper.ts';
import { paperWords as words } from './words.ts';

type Said = { readonly invoice: FullInvoice; readonly locale: Locale; readonly back: boolean };

export async function drawInvoicePaper(invoice: FullInvoice, locale: Locale): Promise<Buffer> {
  const said: Said = { invoice, locale, back: invoice.kind === 'credit_note' };
  const kind = (said.back ? words.creditNote : words.invoice)[locale];
  const paper = new Paper({ title: `${kind} ${numberOf(invoice)}`, author: invoice.seller.name, language: locale, at: new Date(invoice.issuedAt.epochMilliseconds) });

  let y = drawHead(paper, said, kind);
  y = drawParties(paper, said, y);
  y = drawLine(paper, said, y);
  y = drawTotals(paper, said, y);
  drawNotes(paper, said, y);
  drawFoot(paper, said);

  if (invoice.market === 'FR') attachFacturX(paper.doc, invoice);
  return paper.bytes();
}

function drawHead(paper: Paper, { invoice, locale, back }: Said, kind: string): number {
  paper.line(invoice.seller.name, page.left, page.top - 8, { face: 'strong', size: 9.5, ink: 'accent' });
  paper.rule(page.top + 12);
  paper.line(kind, body, page.top + 30, { face: 'title', size: 26 });
  paper.line(words.number[locale], page.left, page.top + 78, { size: 8.5, ink: 'quiet' });
  paper.line(numberOf(invoice), body, page.top + 76, { face: 'strong', size: 11 });
  paper.line(words.issuedOn[locale], page.left, page.top + 96, { size: 8.5, ink: 'quiet' });
  paper.line(dayOf(invoice, invoice.issuedAt, locale), body, page.top + 94, { size: 11 });
  if (!back || !invoice.correctsIssuedAt) return page.top + 128;
  const corrected = { number: numberOf({ series: invoice.correctsSeries as string, number: invoice.correctsNumber as number }), day: dayOf(invoice, invoice.correctsIssuedAt, locale) };
  return paper.block(say(words.corrects, locale, corrected), body, page.top + 114, page.right - body, { size: 10 }) + 18;
}

function drawParties(paper: Paper, { invoice, locale }: Said, top: number): number {
  const half = (page.right - body - 24) / 2;
  paper.rule(top);
  const left = drawParty(paper, words.seller[locale], invoice.seller, locale, body, top + 14, half);
  const right = drawParty(paper, words.buyer[locale], invoice.buyer, locale, body + half + 24, top + 14, half);
  return Math.max(left, right) + 20;
}

function drawParty(paper: Paper, label: string, party: Party, locale: Locale, x: number, top: number, width: number): number {
  paper.line(label, x, top, { size: 8.5, ink: 'quiet' });
  let y = paper.block(party.name, x, top + 14, width, { face: 'strong' });
  const lines = [
    party.street, party.extra, [party.postalCode, party.city].filter(Boolean).join(' '), countryName(party.country, locale),
    party.vatId ? `${words.vatNumber[locale]} ${party.vatId}` : null,
    party.registration ? `${(party.country === 'FR' ? words.siret : words.register)[locale]} ${party.registration}` : null,
    party.email,
  ];
  for (const line of lines) if (line) y = paper.block(line, x, y, width);
  return y;
}

const columns = { quantity: 372, unit: 462, net: page.right } as const;

function drawLine(paper: Paper, { invoice, locale }: Said, top: number): number {
  const { currency, netMinor, pack, credits } = invoice;
  const heads = { size: 8.5, ink: 'quiet' } as const;
  const sum = formatMoney({ minor: netMinor, currency }, locale);
  paper.rule(top);
  paper.line(words.what[locale], body, top + 10, heads);
  paper.line(words.quantity[locale], columns.quantity, top + 10, { ...heads, align: 'right' });
  paper.line(words.unitPrice[locale], columns.unit, top + 10, { ...heads, align: 'right' });
  paper.line(words.net[locale], columns.net, top + 10, { ...heads, align: 'right' });
  paper.rule(top + 27, body);
  const description = say(words.line, locale, { pack: packName(pack)[locale], credits: formatCredits(credits, locale) });
  const bottom = paper.block(description, body, top + 36, columns.quantity - body - 40);
  paper.line('1', columns.quantity, top + 36, { align: 'right' });
  paper.line(sum, columns.unit, top + 36, { align: 'right' });
  paper.line(sum, columns.net, top + 36, { align: 'right' });
  return bottom + 8;
}

function drawTotals(paper: Paper, { invoice, locale, back }: Said, top: number): number {
  const { currency, netMinor, vatMinor, vatRate, grossMinor } = invoice;
  const from = 330;
  const rate = formatParameter('rate', vatRate, locale);
  const rows: readonly [string, bigint][] = [[words.net[locale], netMinor], [say(words.vatAt, locale, { rate }), vatMinor]];
  let y = top + 6;
  paper.rule(y, body);
  for (const [label, minor] of rows) {
    y += 10;
    paper.line(label, from, y, { ink: 'quiet' });
    paper.line(formatMoney({ minor, currency }, locale), page.right, y, { align: 'right' });
    y += 8;
  }
  y += 12;
  paper.rule(y, from);
  paper.line((back ? words.grossBack : words.gross)[locale], from, y + 10, { face: 'strong', size: 11 });
  paper.line(formatMoney({ minor: grossMinor, currency }, locale), page.right, y + 8, { face: 'strong', size: 13, align: 'right' });
  return y + 46;
}

function drawNotes(paper: Paper, said: Said, top: number): void {
  const { invoice, locale, back } = said;
  const card = invoice.cardBrand && invoice.cardLast4 ? say(back ? words.cardBack : words.card, locale, { brand: `${invoice.cardBrand.charAt(0).toUpperCase()}${invoice.cardBrand.slice(1)}`, last4: invoice.cardLast4 }) : '';
  const notes: readonly [string, string][] = [
    [words.payment[locale], say(back ? words.paidBack : words.paid, locale, { day: dayOf(invoice, invoice.issuedAt, locale), card })],
    ...(invoice.vatTreatment === 'reverse_charge' ? [[words.vat[locale], words.reverseCharge[locale]] as [string, string]] : []),
    [words.rules[locale], say(back ? words.rulesBack : words.rulesText, locale, { version: invoice.rulebookVersion })],
  ];
  let y = top;
  for (const [label, text] of notes) {
    paper.rule(y);
    paper.line(label, page.left, y + 11, { size: 8.5, ink: 'quiet' });
    y = paper.block(text, body, y + 10, page.right - body) + 10;
  }
}

function drawFoot(paper: Paper, { invoice, locale }: Said): void {
  const { seller } = invoice;
  const address = [seller.street, [seller.postalCode, seller.city].filter(Boolean).join(' '), countryName(seller.country, locale)];
  const parts = [seller.name, seller.legalLine, ...address, seller.vatId && `${words.vatNumber[locale]} ${seller.vatId}`].filter(Boolean);
  paper.rule(page.height - 72);
  paper.block(parts.join(' · '), page.left, page.height - 62, page.right - page.left, { size: 8, ink: 'quiet' });
}

/** A day of issue always says its year. */
function dayOf(invoice: FullInvoice, at: Temporal.Instant, locale: Locale): string {
  const day = at.toZonedDateTimeISO(markets[invoice.market as MarketKey].timeZone).toPlainDate();
  return day.toLocaleString(locale === 'en' ? 'en-GB' : locale, { day: 'numeric', month: 'long', year: 'numeric' });
}
