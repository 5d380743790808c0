// All SQL of billing details and of the seller.
import { statement } from '#kernel/database.ts';
import type { Party } from './party.ts';

const columns = `name, street, extra, postal_code as "postalCode", city, country, vat_id as "vatId", registration`;

export const findDetails = statement<Party>('billing.find_billing_details', `select ${columns} from billing_details where person = $1`);
export const saveDetails = statement('billing.save_billing_details', `
  insert into billing_details (person, name, street, extra, postal_code, city, country, vat_id, registration, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (person) do update set name = $2, street = $3, extra = $4, postal_code = $5, city = $6, country = $7, vat_id = $8, registration = $9, changed_at = $10`);
export const eraseDetails = statement('billing.erase_billing_details', `delete from billing_details where person = $1`);

export const findSeller = statement<Party>('billing.find_seller', `select ${columns}, legal_line as "legalLine" from invoice_sellers order by number desc limit 1`);
export const keepSeller = statement('billing.keep_seller', `
  insert into invoice_sellers (name, street, extra, postal_code, city, country, vat_id, registration, legal_line, changed_by, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`);
