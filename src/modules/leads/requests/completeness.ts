// What a request still lacks before it can be sent. The form shows this list and the sending asks the same function.
import { Temporal } from 'temporal-polyfill';
import { checkAnswers, findService, marketOf, problemTexts, type Question } from '#catalogue';
import { localDate } from '#kernel/business-time/index.ts';
import type { FieldProblem } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import type { RequestRow } from './store.ts';

export const shortestBody = 20;

const needed = {
  service: {
    fr: 'Choisissez le service dont vous avez besoin.',
    it: 'Scegli il servizio di cui hai bisogno.',
    en: 'Choose the service you need.',
    de: 'Wählen Sie die Leistung, die Sie brauchen.',
    es: 'Elige el servicio que necesitas.',
  },
  place: {
    fr: 'Indiquez où le travail est à faire : les prestataires proches en dépendent.',
    it: 'Indica dove va fatto il lavoro: da qui dipendono i professionisti vicini.',
    en: 'Say where the work is to be done: it decides which pros are near enough.',
    de: 'Geben Sie an, wo die Arbeit anfällt: Davon hängt ab, welche Profis nah genug sind.',
    es: 'Indica dónde hay que hacer el trabajo: de ello depende qué profesionales están cerca.',
  },
  body: {
    fr: 'Décrivez le besoin en quelques mots ({least} caractères au moins).',
    it: 'Descrivi l’esigenza in qualche parola (almeno {least} caratteri).',
    en: 'Describe the need in a few words (at least {least} characters).',
    de: 'Beschreiben Sie den Bedarf in einigen Worten (mindestens {least} Zeichen).',
    es: 'Describe la necesidad en unas palabras (al menos {least} caracteres).',
  },
  date: {
    fr: 'Cette date est passée. Choisissez-en une à partir d’aujourd’hui.',
    it: 'Questa data è passata. Scegline una da oggi in poi.',
    en: 'This date has passed. Choose one from today on.',
    de: 'Dieses Datum ist vorbei. Wählen Sie eines ab heute.',
    es: 'Esta fecha ya ha pasado. Elige una a partir de hoy.',
  },
  languages: {
    fr: 'Choisissez au moins une langue dans laquelle on peut vous répondre.',
    it: 'Scegli almeno una lingua in cui ti si può rispondere.',
    en: 'Choose at least one language in which you can be answered.',
    de: 'Wählen Sie mindestens eine Sprache, in der man Ihnen antworten kann.',
    es: 'Elige al menos un idioma en el que se te pueda responder.',
  },
} as const satisfies Record<string, Text>;

/** In the order of the steps: need, detail, contact. Empty when the request can be sent. */
export function findMissing(request: RequestRow, now: Temporal.Instant): FieldProblem[] {
  const service = request.service ? findService(request.service) : undefined;
  const missing: FieldProblem[] = [];
  if (!service) missing.push({ path: 'need.service', say: needed.service });
  if (service) missing.push(...answerProblems(service.questions, request.answers));
  if (!request.placeId && !(request.remote && service?.remotePossible)) missing.push({ path: 'detail.place', say: needed.place });
  const today = localDate(now, marketOf(request.market).timeZone);
  for (const field of ['wantedFrom', 'wantedUntil'] as const) {
    const day = request[field];
    if (day && Temporal.PlainDate.compare(Temporal.PlainDate.from(day), today) < 0) missing.push({ path: `detail.${field === 'wantedFrom' ? 'wanted_from' : 'wanted_until'}`, say: needed.date });
  }
  if ([...request.body.trim()].length < shortestBody) missing.push({ path: 'detail.text', say: needed.body, values: { least: shortestBody } });
  if (request.languages.length === 0) missing.push({ path: 'contact.languages', say: needed.languages });
  return missing;
}

export function answerProblems(questions: readonly Question[], answers: Readonly<Record<string, unknown>>, ...except: string[]): FieldProblem[] {
  const checked = checkAnswers({ questions }, answers);
  if (checked.ok) return [];
  return checked.problems
    .filter(({ problem }) => !except.includes(problem))
    .map(({ question, problem }) => ({ path: `detail.answers.${question}`, say: problemTexts[problem] }));
}
