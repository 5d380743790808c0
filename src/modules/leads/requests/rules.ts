// The automatic check of a request: pure. Nothing suspicious, and it is published at once; otherwise a person looks.
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Text } from '#kernel/text.ts';

export type CheckFacts = {
  readonly text: string;
  /** Requests that this client sent in the last 24 hours, without this one. */
  readonly sentLately: number;
  /** Requests of the client with the same service and text that still run. */
  readonly sameRunning: number;
  /** Our team gave it back to be changed: a person looks whether that was done. */
  readonly sentBack: boolean;
};

export const mostInADay = 5;

export const suspicionTexts = {
  contact_details: { fr: 'des coordonnées dans le texte', it: 'recapiti nel testo', en: 'contact details in the text', de: 'Kontaktdaten im Text', es: 'datos de contacto en el texto' },
  many_requests: { fr: 'beaucoup de demandes en un jour', it: 'molte richieste in un giorno', en: 'many requests in one day', de: 'viele Anfragen an einem Tag', es: 'muchas solicitudes en un día' },
  same_request: { fr: 'la même demande est déjà en cours', it: 'la stessa richiesta è già in corso', en: 'the same request is already running', de: 'dieselbe Anfrage läuft schon', es: 'la misma solicitud ya está en curso' },
  looks_for_job: { fr: 'le texte semble chercher un emploi', it: 'il testo sembra cercare un impiego', en: 'the text seems to look for a job', de: 'der Text scheint eine Stelle zu suchen', es: 'el texto parece buscar un empleo' },
  minor: { fr: 'le texte semble écrit par une personne mineure', it: 'il testo sembra scritto da una persona minorenne', en: 'the text seems to be written by a minor', de: 'der Text scheint von einer minderjährigen Person zu sein', es: 'el texto parece escrito por una persona menor de edad' },
  sent_back: { fr: 'une modification avait été demandée', it: 'era stata chiesta una modifica', en: 'a change had been asked for', de: 'eine Änderung war verlangt', es: 'se había pedido un cambio' },
} as const satisfies Record<string, Text>;

export type Suspicion = keyof typeof suspicionTexts;

const contactDetails = [
  /[^\s@]+\s*(?:@|\(at\)|\[at\]|\barobase\b|\bchiocciola\b|\barroba\b)\s*[^\s@]+\.[a-z]{2,}/i,
  /(?:\+|00|\b0)(?:[\s./()-]*\d){8,13}/,
  /\b(?:https?:\/\/|www\.)\S+/i,
  /\b(?:whats ?app|telegram|instagram|facebook|messenger)\b/i,
];
const lookingForJob = [
  /\b(?:cherche|recherche)\s+(?:un\s+|du\s+)?(?:emploi|travail|job|stage|poste|alternance)\b/i,
  /\bcerco\s+(?:un\s+)?(?:lavoro|impiego|stage|tirocinio)\b/i,
  /\b(?:looking for|seeking|need)\s+(?:a\s+)?(?:job|work placement|employment|internship)\b/i,
  /\bsuche\s+(?:eine?n?\s+)?(?:job|arbeit|stelle|praktikum|ausbildungsplatz|anstellung)\b/i,
  /\bbusco\s+(?:un\s+)?(?:trabajo|empleo|prácticas|puesto)\b/i,
];
const writtenByMinor = [
  /\bj['’ ]?ai\s+(?:1[0-7])\s+ans\b/i, /\bho\s+1[0-7]\s+anni\b/i, /\bi(?:['’ ]?m| am)\s+1[0-7](?:\s+years? old)?\b(?!\s*(?:%|st|th|km|m\b))/i,
  /\bich bin\s+1[0-7](?:\s+jahre)?\b/i, /\btengo\s+1[0-7]\s+años\b/i,
];

const wordings = { contact_details: contactDetails, looks_for_job: lookingForJob, minor: writtenByMinor } as const;

/** What in the text gave rise to a suspicion, word for word; for the person who decides. */
export function findExcerpts(text: string): { suspicion: keyof typeof wordings; excerpts: string[] }[] {
  return (Object.keys(wordings) as (keyof typeof wordings)[]).flatMap((suspicion) => {
    const excerpts = wordings[suspicion].flatMap((pattern) => pattern.exec(text)?.[0]?.trim() ?? []);
    return excerpts.length > 0 ? [{ suspicion, excerpts: [...new Set(excerpts)] }] : [];
  });
}

export function findSuspicions(facts: CheckFacts): Suspicion[] {
  const worded = new Set<Suspicion>(findExcerpts(facts.text).map(({ suspicion }) => suspicion));
  const holds: Readonly<Record<Suspicion, boolean>> = {
    contact_details: worded.has('contact_details'),
    many_requests: facts.sentLately >= mostInADay,
    same_request: facts.sameRunning > 0,
    looks_for_job: worded.has('looks_for_job'),
    minor: worded.has('minor'),
    sent_back: facts.sentBack,
  };
  return (Object.keys(holds) as Suspicion[]).filter((suspicion) => holds[suspicion]);
}

/** LEAD-1: what the check decides; the facts are what the client may read. */
export function judgeRequest(suspicions: readonly Suspicion[]): Verdict<'publish' | 'look_into'> {
  if (suspicions.length === 0) return verdict('publish', ['LEAD-1'], { check_found: null });
  return verdict('look_into', ['LEAD-1'], { check_found: { list: suspicions.map((suspicion) => ({ text: suspicionTexts[suspicion] })) } });
}
