// Lengths of time for people: "2 h 10 min left". Rounded down to the minute, so that nobody is promised time that is not there.
import { fill, type Locale, type Text } from '../text.ts';
import { countOf, nbsp, type Noun } from './numbers.ts';

const hourUnit: Text = { fr: 'h', it: 'h', en: 'h', de: 'Std.', es: 'h' };
const minuteUnit: Text = { fr: 'min', it: 'min', en: 'min', de: 'Min.', es: 'min' };
export const dayNoun: Noun = { fr: ['jour', 'jours'], it: ['giorno', 'giorni'], en: ['day', 'days'], de: ['Tag', 'Tage'], es: ['día', 'días'] };
const lessThanAMinute: Text = { fr: 'moins d’une minute', it: 'meno di un minuto', en: 'less than a minute', de: 'weniger als eine Minute', es: 'menos de un minuto' };
const left: Text = { fr: 'encore {time}', it: 'ancora {time}', en: '{time} left', de: 'noch {time}', es: 'quedan {time}' };

/** "2 h 10", "2 h 10 min", "2 Std. 10 Min."; from 48 hours "3 days 4 h". */
export function formatDuration(minutes: number, locale: Locale): string {
  const whole = Math.max(0, Math.floor(minutes));
  if (whole === 0) return lessThanAMinute[locale];
  const days = whole >= 48 * 60 ? Math.floor(whole / 1440) : 0;
  const hours = Math.floor((whole - days * 1440) / 60);
  const rest = days ? 0 : whole % 60;
  const parts = days ? [countOf(days, dayNoun, locale)] : [];
  if (hours) parts.push(`${hours}${nbsp}${hourUnit[locale]}`);
  if (rest) parts.push(locale === 'fr' && hours ? String(rest).padStart(2, '0') : `${rest}${nbsp}${minuteUnit[locale]}`);
  return parts.join(' ');
}

/** "encore 2 h 10", "2 h 10 min left", "quedan 2 h 10 min", "queda 1 min". */
export function formatTimeLeft(minutes: number, locale: Locale): string {
  const whole = Math.floor(minutes);
  const single = whole <= 1 || whole === 60;
  return fill(locale === 'es' && single ? 'queda {time}' : left[locale], { time: formatDuration(minutes, locale) });
}
