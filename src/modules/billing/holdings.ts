// ACC-8: payments and invoices of a person.
import { pageParameters, type HoldingSource } from '#kernel/holding.ts';
import { formatMoney, money } from '#kernel/money.ts';
import { listInvoicesOf } from './invoices/store.ts';
import { listPaymentsOf } from './payments/store.ts';
import { viewPayment } from './payments/views.ts';
import { listPromotionsOf } from './promotions/store.ts';
import { viewPromotion } from './promotions/views.ts';
import { packName } from './words.ts';

export const paymentsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listPaymentsOf, [...pageParameters(reader, page), null])).map((row) => {
    const { checkout_url: _address, ...view } = viewPayment(row, reader.locale);
    return { kind: 'payment', id: row.id, at: row.startedAt, by: 'me', title: `${packName(row.pack)[reader.locale]}, ${formatMoney(money(row.grossMinor, row.currency), reader.locale)}`, text: view.failure?.sentence ?? null, path: `/credits/checkout/${row.id}`, data: view };
  });

export const invoicesHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listInvoicesOf, pageParameters(reader, page))).map(({ id, issuedAt: at, ...rest }) => ({
    kind: 'invoice', id, at, by: 'platform', title: `${rest.series}-${rest.number}, ${formatMoney(money(rest.grossMinor, rest.currency), reader.locale)}`, text: packName(rest.pack)[reader.locale], path: '/credits/payments', data: rest,
  }));

export const promotionsHeld: HoldingSource = async (call, reader, page) =>
  (await call.db.many(listPromotionsOf, pageParameters(reader, page))).map((row) => ({
    kind: 'promotion', id: row.id, at: row.submittedAt, by: 'me', title: `${row.reference}, ${row.address}`, text: [row.note, row.grounds].filter(Boolean).join('\n\n') || null, path: '/credits/promotion', data: viewPromotion(row),
  }));
