// What a demo pro's profile holds beside their own words.
import type { DemoPro } from './pros.ts';

const office = [{ from: '08:00', to: '12:00' }, { from: '13:30', to: '18:30' }];

export const openingHours = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: [{ from: '09:00', to: '12:00' }] };

const currencyOf = { FR: 'EUR', IT: 'EUR', DE: 'EUR', ES: 'EUR', GB: 'GBP' } as const;
const hourLabel = { FR: 'Heure', IT: 'Ora', DE: 'Stunde', ES: 'Hora', GB: 'Hour' } as const;

/** A rate that fits the trade: between 30 and 70 an hour, the same for the same name. */
export function ratesOf(pro: DemoPro) {
  const letters = [...pro.name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return [{ label: hourLabel[pro.market], amount: 3000 + (letters % 9) * 500, currency: currencyOf[pro.market], per: 'hour' as const }];
}
