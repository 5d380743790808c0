// The door of the catalogue: what can be asked for, where, and in which countries.
import type { Module } from '#kernel/operation.ts';
import { listServices } from './list-services.ts';
import { findPlaces } from './places/find-places.ts';
import { readPlace } from './places/read-place.ts';
import { readService } from './read-service.ts';

export { authorisations, type AuthorisationKey } from './authorisations.ts';
export { calendarOf, marketOf } from './calendars.ts';
export { isMarket, marketKeys, markets, type Currency, type Market, type MarketKey } from './markets.ts';
export { loadPlaces } from './places/gazetteer.ts';
export { findPlace } from './places/find-places.ts';
export { loadGazetteer } from './places/load-gazetteer.ts';
export { type PlaceRow } from './places/store.ts';
export { distanceKm, folded, type Place, type Point } from './places/place.ts';
export { checkAnswers, problemTexts, type Answer, type Answers, type Checked, type Problem, type QuestionProblem } from './questions.ts';
export { type Option, type Question, type QuestionKind, type Service, type ServiceGroup } from './service.ts';
export { serviceNotFound } from './read-service.ts';
export { findService, serviceGroups, services, servicesOf } from './services.ts';

export const catalogue = {
  name: 'catalogue',
  operations: { findPlaces, readPlace, listServices, readService },
} satisfies Module;
