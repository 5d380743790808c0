// First-level regions by the codes of GeoNames. France is not here: its départements come with its communes.

import { type MarketKey } from '../markets.ts';

// One country, one paragraph.
// oxfmt-ignore
export const regions: Readonly<Record<Exclude<MarketKey, 'FR'>, Readonly<Record<string, string>>>> = {
  IT: {
    '01': 'Abruzzo', '02': 'Basilicata', '03': 'Calabria', '04': 'Campania', '05': 'Emilia-Romagna', '06': 'Friuli Venezia Giulia', '07': 'Lazio',
    '08': 'Liguria', '09': 'Lombardia', '10': 'Marche', '11': 'Molise', '12': 'Piemonte', '13': 'Puglia', '14': 'Sardegna', '15': 'Sicilia',
    '16': 'Toscana', '17': 'Trentino-Alto Adige', '18': 'Umbria', '19': 'Valle d’Aosta', '20': 'Veneto',
  },
  DE: {
    '01': 'Baden-Württemberg', '02': 'Bayern', '03': 'Bremen', '04': 'Hamburg', '05': 'Hessen', '06': 'Niedersachsen', '07': 'Nordrhein-Westfalen',
    '08': 'Rheinland-Pfalz', '09': 'Saarland', '10': 'Schleswig-Holstein', '11': 'Brandenburg', '12': 'Mecklenburg-Vorpommern', '13': 'Sachsen',
    '14': 'Sachsen-Anhalt', '15': 'Thüringen', '16': 'Berlin',
  },
  ES: {
    '07': 'Illes Balears', '27': 'La Rioja', '29': 'Comunidad de Madrid', '31': 'Región de Murcia', '32': 'Navarra', '34': 'Asturias', '39': 'Cantabria',
    '51': 'Andalucía', '52': 'Aragón', '53': 'Canarias', '54': 'Castilla-La Mancha', '55': 'Castilla y León', '56': 'Cataluña', '57': 'Extremadura',
    '58': 'Galicia', '59': 'País Vasco', '60': 'Comunitat Valenciana', CE: 'Ceuta', ML: 'Melilla',
  },
  GB: { ENG: 'England', NIR: 'Northern Ireland', SCT: 'Scotland', WLS: 'Wales' },
};

/** Towns that the source names in English, as their own people call them; the English name stays searchable. */
export const localNames: Readonly<Record<string, string>> = {
  'IT Rome': 'Roma',
  'IT Milan': 'Milano',
  'IT Naples': 'Napoli',
  'IT Turin': 'Torino',
  'IT Genoa': 'Genova',
  'IT Florence': 'Firenze',
  'IT Venice': 'Venezia',
  'DE Munich': 'München',
  'ES Cadiz': 'Cádiz',
  'ES Gasteiz / Vitoria': 'Vitoria-Gasteiz',
};

/** Rows of the source that are no places people live in. */
export const notTowns: ReadonlySet<string> = new Set(['Roman catholic diocese of Terni', 'City Center']);
