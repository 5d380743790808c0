// PAY-2: what an invoice says, and that its number follows the one before.
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Member } from '#kernel/actor.ts';
import { locales, type Locale } from '#kernel/text.ts';
import { readPdf } from '../../../../tests/world/pdf.ts';

import { Refused } from '#kernel/refusal.ts';
import { billing } from '../index.ts';
import { billingWorld, cards, finance, type BillingWorld } from '../world.test-data.ts';

const does = billing.operations;
let world: BillingWorld;

beforeAll(async () => {
  world = await billingWorld();
  await world.do(does.changeSeller, finance, {
    name: 'Entremise SAS', street: '12 quai Saint-Vincent', postal_code: '69001', city: 'Lyon', country: 'FR', vat_id: 'FR40 123456824', registration: '12345682400010', legal_line: 'SAS au capital de 50 000 €, RCS Lyon',
  });
});

async function bought(pro: Member, pack: 'starter' | 'regular' | 'large' = 'starter') {
  const { id } = await world.do(does.buyPack, pro, { pack });
  return world.do(does.payAtSandbox, pro, { payment: id, ...cards.good });
}
async function invoiceOf(pro: Member, pack: 'starter' | 'regular' | 'large' = 'starter'): Promise<string> {
  return (await bought(pro, pack)).invoice?.id as string;
}
async function paperOf(reader: Member | typeof finance, invoice: string, locale?: Locale) {
  const drawn = await world.do(does.drawInvoice, reader, { invoice, locale });
  return { ...drawn, bytes: Buffer.from(drawn.base64, 'base64') };
}
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof Refused)) throw error ?? new Error('it was not refused');
  return error.kind.code;
}
const details = { name: 'Électricité Müller & Söhne', street: 'Calle del Ñandú 5', postal_code: '28013', city: 'Madrid', country: 'ES' };

describe('PAY-2 the parties', () => {
  test('PAY-2 without a name for the invoice nothing is sold, and the refusal says what is missing', async () => {
    const pro = await world.addPro('FR', { named: false });
    expect(await refusalOf(world.do(does.buyPack, pro, { pack: 'starter' }))).toBe('billing.details_missing');
    expect(await refusalOf(world.do(does.subscribeToPriority, pro, { pack: 'starter' }))).toBe('billing.details_missing');
    await world.do(does.saveBillingDetails, pro, { name: 'Ada', street: '1 rue Nue', postal_code: '69001', city: 'Lyon', country: 'fr' });
    expect((await world.do(does.buyPack, pro, { pack: 'starter' })).state).toBe('started');
  });

  test.each([
    ['a VAT number of another country', { vat_id: 'IT12345678901' }],
    ['a VAT number with a letter too few', { vat_id: 'ESB1234567' }],
    ['a SIRET with a typing error', { country: 'FR', registration: '12345682400011' }],
  ])('PAY-2 refused at its field: %s', async (_name, wrong) => {
    const pro = await world.addPro();
    expect(await refusalOf(world.do(does.saveBillingDetails, pro, { ...details, ...wrong }))).toBe('billing.details_wrong');
  });

  test('PAY-2 an invoice keeps the parties of its day, whatever is changed later', async () => {
    const pro = await world.addPro('ES');
    await world.do(does.saveBillingDetails, pro, details);
    const invoice = await invoiceOf(pro);
    await world.do(does.saveBillingDetails, pro, { ...details, name: 'Another name' });
    const read = await world.do(does.readInvoice, pro, { invoice });
    expect([read.buyer.name, read.seller.name, read.vat_rate, read.vat_treatment]).toEqual([details.name, 'Entremise SAS', 2100, 'standard']);
    await expect(world.pool.query(`update invoice_parties set buyer = '{}' where invoice = $1`, [invoice])).rejects.toThrow();
  });

  test.each([
    ['a business of another state of the Union', 'IT', 'IT', 'IT12345678903', 0, 'reverse_charge'],
    ['a person of another state, without a VAT number', 'IT', 'IT', undefined, 2200, 'standard'],
    ['a business of the seller’s own state', 'FR', 'FR', 'FR40123456824', 2000, 'standard'],
    ['a business outside the Union', 'GB', 'GB', 'GB123456789', 2000, 'standard'],
  ])('PAY-2 VAT of %s', async (_name, market, country, vatId, rate, treatment) => {
    const pro = await world.addPro(market);
    await world.do(does.saveBillingDetails, pro, { ...details, country, vat_id: vatId });
    const invoice = await world.do(does.readInvoice, pro, { invoice: await invoiceOf(pro) });
    expect([invoice.vat_rate, invoice.vat_treatment]).toEqual([rate, treatment]);
    expect(invoice.gross_minor).toBe(invoice.net_minor + invoice.vat_minor);
    const { text } = await readPdf((await paperOf(pro, invoice.id, 'en')).bytes);
    expect(text.includes('Reverse charge')).toBe(treatment === 'reverse_charge');
    await world.expectInvariants();
  });
});

describe('PAY-2 the paper', () => {
  test('PAY-2 says number, day, parties, line, VAT, totals and payment, in five languages', async () => {
    const pro = await world.addPro();
    await world.do(does.saveBillingDetails, pro, { ...details, country: 'FR', city: 'Łódź-sur-Saône', registration: '123 456 824 00010' });
    const invoice = await invoiceOf(pro);
    const { number } = await world.do(does.readInvoice, pro, { invoice });
    const said = { fr: ['Facture', '40,00 €', '8,00 €', '48,00 €', 'TVA 20 %', '2 novembre 2026'], it: ['Fattura', '48,00 €', '2 novembre 2026'], en: ['Invoice', '€48.00', '2 November 2026'], de: ['Rechnung', '48,00 €', '2. November 2026'], es: ['Factura', '48,00 €', '2 de noviembre de 2026'] };
    for (const locale of locales) {
      const { text } = await readPdf((await paperOf(pro, invoice, locale)).bytes);
      const read = text.replace(/[\u00a0\u202f]/g, ' ');
      for (const words of [number, details.name, details.street, 'Łódź-sur-Saône', 'Entremise SAS', '123 456 824 00010', '4242', ...said[locale]]) expect(read, `${locale}: ${words}`).toContain(words);
    }
  });

  test('PAY-2 the same invoice is the same file', async () => {
    const pro = await world.addPro();
    const invoice = await invoiceOf(pro);
    const first = await paperOf(pro, invoice);
    await world.pass({ days: 40 });
    const second = await paperOf(finance, invoice);
    expect(first.sha256).toBe(createHash('sha256').update(first.bytes).digest('hex'));
    expect(second.sha256).toBe(first.sha256);
  });

  test('PAY-2 in France the Factur-X data is inside, and its sums are those of the paper', async () => {
    const pro = await world.addPro();
    const drawn = await paperOf(pro, await invoiceOf(pro, 'regular'));
    const { attachments, metadata } = await readPdf(drawn.bytes);
    const xml = attachments['factur-x.xml'] as string;
    for (const part of ['<ram:TypeCode>380</ram:TypeCode>', '<ram:GrandTotalAmount>129.60</ram:GrandTotalAmount>', '<ram:TaxTotalAmount currencyID="EUR">21.60</ram:TaxTotalAmount>', '<ram:DuePayableAmount>0.00</ram:DuePayableAmount>', 'urn:factur-x.eu:1p0:basic']) expect(xml).toContain(part);
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<fx:ConformanceLevel>BASIC</fx:ConformanceLevel>');
    const german = await paperOf(finance, await invoiceOf(await world.addPro('DE')));
    expect((await readPdf(german.bytes)).attachments).toEqual({});
  });

  test('PAY-2 somebody else’s invoice is not found; finance reads all', async () => {
    const [mine, other] = [await world.addPro(), await world.addPro()];
    const invoice = await invoiceOf(mine);
    expect(await refusalOf(world.do(does.readInvoice, other, { invoice }))).toBe('invoice.not_found');
    expect(await refusalOf(world.do(does.drawInvoice, other, { invoice }))).toBe('invoice.not_found');
    expect(await refusalOf(world.do(does.listInvoices, other, { member: mine.id }))).toBe('invoice.not_found');
    expect((await world.do(does.listInvoices, finance, { member: mine.id })).items.map(({ id }) => id)).toEqual([invoice]);
    expect((await world.do(does.listInvoices, mine, {})).items).toHaveLength(1);
  });
});

describe('PAY-2 races', () => {
  test('PAY-2 64 payments at once: numbers from one to the last, none twice, none left out', async () => {
    const payments: { pro: Member; id: string }[] = [];
    for (let index = 0; index < 64; index++) {
      const pro = await world.addPro('IT');
      payments.push({ pro, id: (await world.do(does.buyPack, pro, { pack: 'starter' })).id });
    }
    const before = await world.count(`invoices where series = 'P-IT-2026'`);
    await Promise.all(payments.map(({ pro, id }) => world.do(does.payAtSandbox, pro, { payment: id, ...cards.good })));
    const { rows } = await world.pool.query<{ number: number }>(`select number from invoices where series = 'P-IT-2026' order by number`);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: before + 64 }, (_, index) => index + 1));
    await world.expectInvariants();
  });

  test('PAY-2 the same without the lock of the series takes numbers twice', async () => {
    await world.pool.query('create table unlocked_numbers (number integer)');
    const take = async () => {
      const client = await world.pool.connect();
      try {
        await client.query('begin');
        const { rows } = await client.query<{ next: number }>('select coalesce(max(number), 0) + 1 as next from unlocked_numbers');
        await client.query('insert into unlocked_numbers values ($1)', [rows[0]?.next]);
        await client.query('commit');
      } finally {
        client.release();
      }
    };
    await Promise.all(Array.from({ length: 64 }, take));
    const { rows } = await world.pool.query<{ numbers: number }>('select count(distinct number)::integer as numbers from unlocked_numbers');
    expect(rows[0]?.numbers).toBeLessThan(64);
    await world.pool.query('drop table unlocked_numbers');
  });
});
