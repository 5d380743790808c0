// The time of another place is named by its city: "17:00, Madrid time". Intl names countries or abbreviations instead.
import { fill, type Locale, type Text } from '../text.ts';

const cities: Readonly<Record<string, Partial<Record<Locale, string>>>> = {
  'Europe/London': { fr: 'Londres', it: 'Londra', es: 'Londres' },
  'Europe/Paris': { it: 'Parigi', es: 'París' },
  'Europe/Rome': { it: 'Roma', de: 'Rom', es: 'Roma' },
  'Europe/Berlin': { it: 'Berlino', es: 'Berlín' },
  'Europe/Vienna': { fr: 'Vienne', it: 'Vienna', de: 'Wien', es: 'Viena' },
  'Europe/Zurich': { it: 'Zurigo', de: 'Zürich', es: 'Zúrich' },
  'Europe/Brussels': { fr: 'Bruxelles', it: 'Bruxelles', de: 'Brüssel', es: 'Bruselas' },
  'Europe/Luxembourg': { it: 'Lussemburgo', de: 'Luxemburg', es: 'Luxemburgo' },
  'Europe/Lisbon': { fr: 'Lisbonne', it: 'Lisbona', de: 'Lissabon', es: 'Lisboa' },
  'Europe/Dublin': { it: 'Dublino', es: 'Dublín' },
  'Europe/Athens': { fr: 'Athènes', it: 'Atene', de: 'Athen', es: 'Atenas' },
  'Europe/Warsaw': { fr: 'Varsovie', it: 'Varsavia', de: 'Warschau', es: 'Varsovia' },
  'America/New_York': { es: 'Nueva York' },
};

const elsewhere: Text = { fr: '{time} (heure {de}{city})', it: '{time} (ora di {city})', en: '{time}, {city} time', de: '{time} (Ortszeit {city})', es: '{time} (hora de {city})' };

export function withZone(time: string, zone: string, locale: Locale): string {
  const city = cities[zone]?.[locale] ?? zone.split('/').at(-1)!.replaceAll('_', ' ');
  return fill(elsewhere[locale], { time, city, de: /^[AEIOUÉ]/.test(city) ? 'd’' : 'de ' });
}
