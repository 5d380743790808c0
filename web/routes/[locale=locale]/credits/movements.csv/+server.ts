// Every movement as a table for a spreadsheet.
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import { m } from '#web/paraglide/messages.js';
import { lineOf, readAbout, type Movement, type Statement } from '../movements.ts';

const most = 20_000;

export const GET = async (event: RequestEvent) => {
  const movements: Movement[] = [];
  let after: string | undefined;
  do {
    const page = await read<Statement>(event, 'ledger.readCreditStatement', { after, limit: 200 });
    movements.push(...page.items);
    after = page.next ?? undefined;
  } while (after && movements.length < most);
  const about = await readAbout(event, movements);

  const between = event.locals.locale === 'en' ? ',' : ';';
  const row = (cells: (string | number)[]) => cells.map((cell) => quoted(cell)).join(between);
  const head = [m.credits_number(), m.credits_date(), m.credits_what(), m.credits_detail(), m.credits_change(), m.credits_balance(), m.claims_decision()];
  const lines = movements.map((movement) => {
    const line = lineOf(movement, about);
    return row([line.number, line.at, line.what, line.detail ?? '', line.amount, line.balance, line.decision ?? '']);
  });
  return new Response(`\ufeff${[row(head), ...lines].join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="credits-${event.locals.door.now.slice(0, 10)}.csv"`,
      'cache-control': 'no-store',
    },
  });
};

/** A text that a spreadsheet would take for a formula is shown as text. */
function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}
