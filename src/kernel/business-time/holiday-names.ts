// The library knows most holidays in its country's own language. Here stand the ones that readers of the other four meet,
// keyed by the library's English name; what stands here replaces what the library says.
import type { Locale, Text } from '../text.ts';

export const betterNames: Readonly<Record<string, Partial<Record<Locale, string>>>> = {
  'Victory Day': { fr: 'Victoire de 1945', it: 'Vittoria del 1945', de: 'Tag des Sieges 1945', es: 'Victoria de 1945' },
  'Bastille Day': { fr: 'Fête nationale', it: 'Festa nazionale francese', de: 'Französischer Nationalfeiertag', es: 'Fiesta nacional de Francia' },
  'Armistice Day': { fr: 'Armistice de 1918', it: 'Armistizio del 1918', de: 'Waffenstillstand 1918', es: 'Armisticio de 1918' },
  'Ascension Day': { es: 'Ascensión' }, // the library says "La Asunción", which is 15 August
  Epiphany: { fr: 'Épiphanie', es: 'Epifanía' },
  'Corpus Christi': { fr: 'Fête-Dieu' },
  'National Holiday': { it: 'Festa nazionale' },
  'Early May bank holiday': { fr: 'Jour férié de début mai', it: 'Festività di inizio maggio', de: 'Feiertag Anfang Mai', es: 'Festivo de principios de mayo' },
  'Spring bank holiday': { fr: 'Jour férié de printemps', it: 'Festività di primavera', de: 'Frühlingsfeiertag', es: 'Festivo de primavera' },
  'Summer bank holiday': { fr: 'Jour férié d’été', it: 'Festività d’estate', de: 'Sommerfeiertag', es: 'Festivo de verano' },
  'Liberation from Nazi-Fascism (1945)': { fr: 'Libération', it: 'Liberazione', en: 'Liberation Day', de: 'Tag der Befreiung', es: 'Liberación' },
  'Republic Day': { fr: 'Fête de la République', de: 'Tag der Republik', es: 'Día de la República' },
  'National Day of Saint Francis of Assisi': { fr: 'Saint François d’Assise', it: 'San Francesco d’Assisi', en: 'Saint Francis of Assisi', de: 'Franz von Assisi', es: 'San Francisco de Asís' },
  'Día de la Constitución Española': { fr: 'Jour de la Constitution espagnole', it: 'Giorno della Costituzione spagnola', en: 'Spanish Constitution Day', de: 'Tag der spanischen Verfassung', es: 'Día de la Constitución' },
  'Fiesta Nacional de España': { fr: 'Fête nationale de l’Espagne', it: 'Festa nazionale spagnola', en: 'National Day of Spain', de: 'Spanischer Nationalfeiertag' },
};

export const substituteDay: Text = {
  fr: 'jour de remplacement',
  it: 'giorno sostitutivo',
  en: 'substitute day',
  de: 'Ersatztag',
  es: 'día sustituto',
};
