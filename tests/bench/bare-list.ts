// The other contestant: node:http and one prepared query, nothing else. Answers the same bytes as the list of the API.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import pg from 'pg';

const [url = '', port = '0', account = '', pageFile = ''] = process.argv.slice(2);
const page = pageFile ? readFileSync(pageFile, 'utf8') : '';
const pool = new pg.Pool({ connectionString: url, max: 16, options: '-c timezone=UTC' });
const limit = 50;
const text = `
  select e.number, e.at, (e.amount * a.side)::bigint as amount, (e.balance_after * a.side)::bigint as balance_after,
    p.name as posting, p.id as posting_id, p.cause, p.operation, p.decision_id, p.subject, p.facts,
    (
      select json_agg(json_build_object('lot_id', l.id, 'origin', l.origin, 'credits', m.amount) order by m.number)
      from ledger_lot_movements m join ledger_lots l on l.id = m.lot_id
      where m.posting_id = p.id and l.wallet_id = a.id
    ) as lots
  from ledger_entries e join ledger_accounts a on a.id = e.account_id join ledger_postings p on p.id = e.posting_id
  where e.account_id = $1 and ($2::bigint is null or e.number < $2)
  order by e.number desc limit $3`;

process.on('SIGTERM', () => process.exit(0));
const server = createServer(async (request, response) => {
  if (request.url === '/cpu') {
    const { user, system } = process.cpuUsage();
    return void response.end(String((user + system) / 1e6));
  }
  const { rows } = await pool.query({ name: 'list', text, values: [account, null, limit + 1] });
  // The page as it was rendered once: the same query, the same bytes, no rendering.
  if (request.url === '/page') return void response.writeHead(200, { 'content-type': 'text/html', 'content-length': Buffer.byteLength(page) }).end(page);
  const shown = rows.slice(0, limit).map((row) => ({
    ...row,
    number: Number(row.number),
    at: row.at.toISOString(),
    amount: Number(row.amount),
    balance_after: Number(row.balance_after),
    lots: row.lots ?? [],
  }));
  const body = JSON.stringify({ items: shown, next: rows.length > limit ? String(shown.at(-1)?.number) : null, type: 'lead', balance: shown[0].balance_after });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
server.listen(Number(port), '127.0.0.1', () => console.log('listening'));
