// Checks what a client answered against the questions of the service. Pure: the page that shows the questions and the
// operation that posts the request ask the same function.

import { type Text } from '#kernel/text.ts';
import { type Question, type Service } from './service.ts';
import { text } from './writing.ts';

export type Answer = string | number | boolean | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

// One problem, one line.
// oxfmt-ignore
export const problemTexts = {
  missing: text('Cette question attend une réponse.', 'Questa domanda richiede una risposta.', 'This question needs an answer.', 'Diese Frage braucht eine Antwort.', 'Esta pregunta necesita una respuesta.'),
  unknown_option: text('Ce choix ne figure pas dans la liste.', 'Questa scelta non è nell’elenco.', 'This choice is not in the list.', 'Diese Auswahl steht nicht in der Liste.', 'Esta opción no está en la lista.'),
  out_of_range: text('Cette valeur sort des limites indiquées.', 'Questo valore supera i limiti indicati.', 'This value is outside the limits shown.', 'Dieser Wert liegt außerhalb der angegebenen Grenzen.', 'Este valor está fuera de los límites indicados.'),
  wrong_type: text('Cette réponse n’a pas la forme attendue.', 'Questa risposta non ha la forma richiesta.', 'This answer does not have the expected form.', 'Diese Antwort hat nicht die erwartete Form.', 'Esta respuesta no tiene la forma esperada.'),
  unknown_question: text('Cette question ne fait pas partie de ce service.', 'Questa domanda non fa parte di questo servizio.', 'This question is not part of this service.', 'Diese Frage gehört nicht zu dieser Leistung.', 'Esta pregunta no forma parte de este servicio.'),
  too_long: text('Ce texte dépasse la longueur indiquée.', 'Questo testo supera la lunghezza indicata.', 'This text is longer than the limit shown.', 'Dieser Text ist länger als angegeben.', 'Este texto supera la longitud indicada.'),
} as const satisfies Record<string, Text>;

export type Problem = keyof typeof problemTexts;
export type QuestionProblem = Readonly<{ question: string; problem: Problem }>;
export type Checked = Readonly<{ ok: true; answers: Answers }> | Readonly<{ ok: false; problems: readonly QuestionProblem[] }>;

/** Characters of a free text whose question sets no limit of its own. */
export const textLengthMax = 1000;

/**
 * Answers come back trimmed and in the order of the questions, choices in the order of the options, so that equal
 * requests are equal bytes. Problems stand in the order of the questions too; unknown questions come last.
 */
export function checkAnswers(service: Pick<Service, 'questions'>, given: Readonly<Record<string, unknown>>): Checked {
  const answers: Record<string, Answer> = {};
  const problems: QuestionProblem[] = [];

  for (const question of service.questions) {
    const value = Object.hasOwn(given, question.key) ? tidied(given[question.key]) : undefined;
    if (isBlank(value)) {
      if (question.required) problems.push({ question: question.key, problem: 'missing' });
      continue;
    }
    const read = readAnswer(question, value);
    if ('problem' in read) problems.push({ question: question.key, problem: read.problem });
    else answers[question.key] = read.answer;
  }

  const known = new Set(service.questions.map((question) => question.key));
  for (const key of Object.keys(given)) {
    if (!known.has(key)) problems.push({ question: key, problem: 'unknown_question' });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, answers };
}

type Read = { answer: Answer } | { problem: Problem };

function readAnswer(question: Question, value: unknown): Read {
  switch (question.kind) {
    case 'yes_no':
      return typeof value === 'boolean' ? { answer: value } : { problem: 'wrong_type' };
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return { problem: 'wrong_type' };
      return isWithin(question, value) ? { answer: value } : { problem: 'out_of_range' };
    case 'text':
      if (typeof value !== 'string') return { problem: 'wrong_type' };
      return [...value].length <= (question.max ?? textLengthMax) ? { answer: value } : { problem: 'too_long' };
    case 'date':
      return typeof value === 'string' && isCalendarDay(value) ? { answer: value } : { problem: 'wrong_type' };
    case 'choice':
      if (typeof value !== 'string') return { problem: 'wrong_type' };
      return optionKeys(question).includes(value) ? { answer: value } : { problem: 'unknown_option' };
    case 'choices':
      return readChoices(question, value);
  }
}

function readChoices(question: Question, value: unknown): Read {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) return { problem: 'wrong_type' };
  const keys = optionKeys(question);
  if (!value.every((item) => keys.includes(item))) return { problem: 'unknown_option' };

  const ticked = keys.filter((key) => value.includes(key));
  return isWithin(question, ticked.length) ? { answer: ticked } : { problem: 'out_of_range' };
}

function optionKeys(question: Question): string[] {
  return (question.options ?? []).map((option) => option.key);
}

function isWithin(question: Question, value: number): boolean {
  return value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity);
}

function tidied(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

// 30 February parses as 2 March in JavaScript; a day that does not exist must not become another one.
function isCalendarDay(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days && year >= 1900 && year <= 2200;
}
