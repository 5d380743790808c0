// The steps of a request as they are given and kept: for drafts, and for changes after publication.
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';
import * as z from 'zod';
import { findPlace, findService, marketOf } from '#catalogue';
import { attachFiles } from '#files';
import type { Member } from '#kernel/actor.ts';
import { day, id, line } from '#kernel/input.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse, type FieldProblem } from '#kernel/refusal.ts';
import { locales, type Text } from '#kernel/text.ts';
import { answerProblems } from './completeness.ts';
import { requestStepInvalid } from './refusals.ts';
import { saveContact, saveDetail, saveNeed, type RequestRow } from './store.ts';

export const unknownService: Text = { fr: 'Ce service n’existe pas. Choisissez-le dans la liste.', it: 'Questo servizio non esiste. Sceglilo dall’elenco.', en: 'This service does not exist. Choose it from the list.', de: 'Diese Leistung gibt es nicht. Wählen Sie sie aus der Liste.', es: 'Este servicio no existe. Elígelo en la lista.' };
const unknownPlace: Text = { fr: 'Ce lieu n’est pas dans la liste. Choisissez une ville ou un code postal proposé.', it: 'Questo luogo non è nell’elenco. Scegli una città o un codice postale proposto.', en: 'This place is not in the list. Choose one of the towns or postal codes suggested.', de: 'Dieser Ort steht nicht in der Liste. Wählen Sie einen vorgeschlagenen Ort oder eine Postleitzahl.', es: 'Este lugar no está en la lista. Elige una localidad o un código postal propuesto.' };
const notRemote: Text = { fr: 'Ce service se fait sur place : indiquez où.', it: 'Questo servizio si svolge sul posto: indica dove.', en: 'This service is done on site: say where.', de: 'Diese Leistung wird vor Ort erbracht: Geben Sie an, wo.', es: 'Este servicio se hace en el lugar: indica dónde.' };
const badPhone: Text = { fr: 'Ce numéro de téléphone n’est pas complet. Écrivez-le avec son indicatif s’il est d’un autre pays.', it: 'Questo numero di telefono non è completo. Se è di un altro Paese, scrivilo con il prefisso.', en: 'This phone number is not complete. Write it with its country code if it is from another country.', de: 'Diese Telefonnummer ist nicht vollständig. Schreiben Sie sie mit Ländervorwahl, wenn sie aus einem anderen Land ist.', es: 'Este número de teléfono no está completo. Escríbelo con su prefijo si es de otro país.' };
const noPhone: Text = { fr: 'Indiquez le numéro à communiquer, ou ne le communiquez pas.', it: 'Indica il numero da condividere, oppure non condividerlo.', en: 'Give the number to share, or do not share one.', de: 'Geben Sie die Nummer an, die Sie mitteilen, oder teilen Sie keine mit.', es: 'Indica el número que compartir, o no lo compartas.' };
const datesReversed: Text = { fr: 'La fin vient avant le début.', it: 'La fine viene prima dell’inizio.', en: 'The end comes before the beginning.', de: 'Das Ende liegt vor dem Anfang.', es: 'El final es anterior al principio.' };

export const need = z.object({ service: z.string().max(60) });
export const detail = z.object({
  answers: z.record(z.string().max(60), z.unknown()).default({}).describe('By key of the question; see catalogue.readService'),
  remote: z.boolean().default(false),
  place: z.string().max(80).nullish().describe('Id of a place; see catalogue.findPlaces'),
  wanted_from: day().nullish(),
  wanted_until: day().nullish(),
  budget_minor: z.int().min(1).max(10_000_000_000).nullish().describe('In minor units of the market’s currency'),
  text: z.string().max(20_000).transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()).pipe(z.string().max(5000)).default(''),
  files: z.array(id()).max(10).default([]),
});
export const contact = z.object({
  phone: line(30).nullish(),
  share_phone: z.boolean().default(false),
  languages: z.array(z.enum(locales)).max(5),
});

const refuseStep = (problems: readonly FieldProblem[]) => problems.length > 0 && refuse(requestStepInvalid, {}, problems);

export async function keepNeed(call: Call<Member>, request: RequestRow, { service }: z.output<typeof need>): Promise<void> {
  if (!findService(service)) refuseStep([{ path: 'need.service', say: unknownService }]);
  await call.db.run(saveNeed, [request.id, service, call.now]);
}

export async function keepDetail(call: Call<Member>, request: RequestRow, given: z.output<typeof detail>): Promise<void> {
  const service = request.service ? findService(request.service) : undefined;
  const place = given.place ? await findPlace(call, given.place) : null;
  const problems = service ? answerProblems(service.questions, given.answers, 'missing') : [];
  if (given.place && place?.market !== request.market) problems.push({ path: 'detail.place', say: unknownPlace });
  if (given.remote && service && !service.remotePossible) problems.push({ path: 'detail.remote', say: notRemote });
  if (given.wanted_from && given.wanted_until && given.wanted_from > given.wanted_until) problems.push({ path: 'detail.wanted_until', say: datesReversed });
  refuseStep(problems);

  // Attached at once: a file sent for a draft must not be tidied away while the client thinks it over.
  await attachFiles(call, given.files.filter((file) => !request.fileIds.includes(file)), `request:${request.id}`);
  const budget = given.budget_minor ?? null;
  await call.db.run(saveDetail, [
    request.id, JSON.stringify(given.answers), given.remote, place?.id ?? null, place?.name ?? null, postalCodeOf(place),
    place?.latitude ?? null, place?.longitude ?? null, given.wanted_from ?? null, given.wanted_until ?? null,
    budget, budget === null ? null : marketOf(request.market).currency, given.text, given.files, call.now,
  ]);
}

/** A town may have many; only a postal code names one. */
const postalCodeOf = (place: { kind: string; postalCodes: string[] } | null) => (place?.kind === 'postal_code' ? (place.postalCodes[0] ?? null) : null);

export async function keepContact(call: Call<Member>, request: RequestRow, given: z.output<typeof contact>): Promise<void> {
  const phone = given.phone ? parsePhoneNumberFromString(given.phone, request.market as CountryCode) : undefined;
  if (given.phone && !phone?.isValid()) refuseStep([{ path: 'contact.phone', say: badPhone }]);
  if (given.share_phone && !phone) refuseStep([{ path: 'contact.phone', say: noPhone }]);
  await call.db.run(saveContact, [request.id, phone?.number ?? null, given.share_phone, [...new Set(given.languages)], call.now]);
}
