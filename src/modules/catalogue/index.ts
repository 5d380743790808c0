// The door of the catalogue: what can be asked for, where, and in which countries.

export { authorisations, type AuthorisationKey } from './authorisations.ts';
export { isMarket, marketKeys, markets, type Currency, type Market, type MarketKey } from './markets.ts';
export { loadPlaces } from './places/gazetteer.ts';
export { distanceKm, folded, type Place, type Point } from './places/place.ts';
export { checkAnswers, problemTexts, type Answer, type Answers, type Checked, type Problem, type QuestionProblem } from './questions.ts';
export { type Option, type Question, type QuestionKind, type Service, type ServiceGroup } from './service.ts';
export { findService, serviceGroups, services, servicesOf } from './services.ts';
export { calendarOf, marketOf } from './calendars.ts';
