// Words as search compares them: without accents and capitals, without small words, cut down to what their forms share.
import type { Locale } from '#kernel/text.ts';

const smallWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: setOf('a au aux avec ce ces cet cette combien comment d dans de des du elle en est et etre faire faut il ils j je l la le les leur lui m ma mais me mes mon n ne nos notre nous on ou par pas peut peux plus pour puis qu quand que quel quelle qui s sa sans se ses si son sont sur t ta te tes ton tu un une va vos votre vous y'),
  it: setOf('a ad ai al alla alle allo anche che chi ci come con cosa cui da dal dalla de dei del dell della delle di e ed essere fa fare gli ha ho i il in io l la le lo ma mi mia mie mio miei nei nel nella no non o per perche piu posso puo quale quando quanto se si sono su sua sul sulla suo ti tra tu tua tuo tuoi un una uno vi'),
  en: setOf('a about am an and are as at be by can could do does for from get has have how i if in into is it its long many me much my no not of on or our should so t that the their them then there they this to was we what when where which who will with would you your'),
  de: setOf('als am an auf aus bei bin bis da das dass dem den der des die durch ein eine einem einen einer es fur hab habe hat ich ihr ihre im in ist kann kein keine lange man mein meine mich mir mit muss nach nicht oder sein sich sie sind so uber um und uns von vor wann warum was welche wenn wer werde werden wie wir wird wo zu zum zur'),
  es: setOf('a al ante como con cual cuando cuanta cuanto de del desde donde e el ella en entre es esa ese esta este esto hace hacer hay la las le les lo los me mi mis muy no nos o para pero por puede puedo que quien se ser si sin sobre son su sus te tu tus un una uno y ya yo'),
};

// Longest first. An ending is cut only where at least four letters remain.
const endings: Readonly<Record<Locale, readonly string[]>> = {
  fr: longestFirst('issements issement ements ement ations ation ateurs ateur eurs eur antes ante ants ant ees ee es er ez ent e s x i a'),
  it: longestFirst('azioni azione amenti amento imenti imento ati ate ata ato uti ute uta uto are ere ire ano ono ando endo hi he i e a o'),
  en: longestFirst('ations ation ments ment ings ing ied ed es s e'),
  de: longestFirst('ungen ung innen et te en er em es e n s'),
  es: longestFirst('aciones acion amientos amiento imiento ados adas ado ada idos idas ido ida ando ar er ir es os as o a e s'),
};

/** "Remboursement d’un crédit (REF-1)" -> remboursement, d, un, credit, ref1 */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replace(/\b([a-z]+)-(\d+)\b/g, '$1$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words that carry meaning; all of them, when a search has none but small ones. */
export function tellingWords(text: string, locale: Locale): string[] {
  const words = plainWords(text);
  const telling = words.filter((word) => word.length > 1 && !smallWords[locale].has(word));
  return telling.length > 0 ? telling : words;
}

export function stem(word: string, locale: Locale): string {
  // Typed without umlauts: "Rueckerstattung".
  const spelled = locale === 'de' ? word.replace(/ae|oe|ue/g, (pair) => pair.charAt(0)) : word;
  const singular = locale === 'en' ? spelled.replace(/ies$/, 'y') : spelled;
  const ending = endings[locale].find((one) => singular.endsWith(one) && singular.length - one.length >= 4);
  return ending ? singular.slice(0, -ending.length) : singular;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function longestFirst(words: string): readonly string[] {
  return words.split(' ').sort((a, b) => b.length - a.length);
}
