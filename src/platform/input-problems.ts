// What is wrong with each field, in words a person can act on.
import type * as z from 'zod';
import type { FieldProblem } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';

const missing: Text = {
  fr: 'Ce champ est à remplir',
  it: 'Questo campo è da compilare',
  en: 'This field needs an answer',
  de: 'Dieses Feld ist auszufüllen',
  es: 'Hay que rellenar este campo',
};
const wrongKind: Text = {
  fr: 'Cette valeur n’est pas du type attendu : {expected}',
  it: 'Questo valore non è del tipo atteso: {expected}',
  en: 'This value is not of the expected type: {expected}',
  de: 'Dieser Wert hat nicht die erwartete Art: {expected}',
  es: 'Este valor no es del tipo esperado: {expected}',
};
const tooLong: Text = {
  fr: 'Trop long : {limit} caractères au plus',
  it: 'Troppo lungo: al massimo {limit} caratteri',
  en: 'Too long: at most {limit} characters',
  de: 'Zu lang: höchstens {limit} Zeichen',
  es: 'Demasiado largo: como máximo {limit} caracteres',
};
const tooShort: Text = {
  fr: 'Trop court : {limit} caractères au moins',
  it: 'Troppo corto: almeno {limit} caratteri',
  en: 'Too short: at least {limit} characters',
  de: 'Zu kurz: mindestens {limit} Zeichen',
  es: 'Demasiado corto: al menos {limit} caracteres',
};
const tooMuch: Text = {
  fr: 'La valeur la plus haute possible est {limit}',
  it: 'Il valore massimo è {limit}',
  en: 'The highest possible value is {limit}',
  de: 'Der höchstmögliche Wert ist {limit}',
  es: 'El valor más alto posible es {limit}',
};
const tooLittle: Text = {
  fr: 'La valeur la plus basse possible est {limit}',
  it: 'Il valore minimo è {limit}',
  en: 'The lowest possible value is {limit}',
  de: 'Der niedrigste mögliche Wert ist {limit}',
  es: 'El valor más bajo posible es {limit}',
};
const wrongForm: Text = {
  fr: 'Cette valeur n’a pas la forme attendue : {expected}',
  it: 'Questo valore non ha la forma attesa: {expected}',
  en: 'This value does not have the expected form: {expected}',
  de: 'Dieser Wert hat nicht die erwartete Form: {expected}',
  es: 'Este valor no tiene la forma esperada: {expected}',
};
const tooFew: Text = {
  fr: 'Choix à faire, au moins : {limit}',
  it: 'Scelte da fare, almeno: {limit}',
  en: 'Choices to make, at least: {limit}',
  de: 'Auswahl treffen, mindestens: {limit}',
  es: 'Opciones por elegir, al menos: {limit}',
};
const notAnAddress: Text = {
  fr: 'Une adresse e-mail s’écrit comme nom@exemple.org',
  it: 'Un indirizzo e-mail si scrive come nome@esempio.org',
  en: 'An e-mail address looks like name@example.org',
  de: 'Eine E-Mail-Adresse sieht aus wie name@beispiel.org',
  es: 'Un correo electrónico se escribe como nombre@ejemplo.org',
};
const notOffered: Text = {
  fr: 'Ce choix n’existe pas. Possibles : {options}',
  it: 'Questa scelta non esiste. Possibili: {options}',
  en: 'This choice does not exist. Possible: {options}',
  de: 'Diese Auswahl gibt es nicht. Möglich: {options}',
  es: 'Esta opción no existe. Posibles: {options}',
};
const unknownField: Text = {
  fr: 'Champ inconnu : {keys}',
  it: 'Campo sconosciuto: {keys}',
  en: 'Unknown field: {keys}',
  de: 'Unbekanntes Feld: {keys}',
  es: 'Campo desconocido: {keys}',
};
export const unstorableText: Text = {
  fr: 'Ce texte contient un caractère qui ne peut pas être enregistré. Saisissez-le de nouveau.',
  it: 'Questo testo contiene un carattere che non si può registrare. Scrivilo di nuovo.',
  en: 'This text holds a character that cannot be stored. Type it again.',
  de: 'Dieser Text enthält ein Zeichen, das nicht gespeichert werden kann. Geben Sie ihn erneut ein.',
  es: 'Este texto contiene un carácter que no se puede guardar. Escríbelo de nuevo.',
};

export const tooDeep: Text = {
  fr: 'Trop de niveaux imbriqués. Envoyez une structure plus simple.',
  it: 'Troppi livelli annidati. Invia una struttura più semplice.',
  en: 'Too many levels inside one another. Send a simpler structure.',
  de: 'Zu viele Ebenen ineinander. Senden Sie eine einfachere Struktur.',
  es: 'Demasiados niveles anidados. Envía una estructura más sencilla.',
};

export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), ...sentence(issue) }));
}

function sentence(issue: z.core.$ZodIssue): Omit<FieldProblem, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? { say: missing } : { say: wrongKind, values: { expected: issue.expected } };
    case 'too_big':
      return { say: issue.origin === 'string' ? tooLong : tooMuch, values: { limit: Number(issue.maximum) } };
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return { say: missing };
      return { say: issue.origin === 'string' ? tooShort : issue.origin === 'array' ? tooFew : tooLittle, values: { limit: Number(issue.minimum) } };
    case 'invalid_value':
      return { say: notOffered, values: { options: issue.values.slice(0, 20).map(String).join(', ') } };
    case 'unrecognized_keys':
      return { say: unknownField, values: { keys: issue.keys.slice(0, 10).join(', ') } };
    case 'invalid_format':
      return issue.format === 'email' ? { say: notAnAddress } : { say: wrongForm, values: { expected: issue.format } };
    default:
      return { say: wrongForm, values: { expected: issue.message } };
  }
}
