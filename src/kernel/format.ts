// Everything that people read is formatted here, whole, in their language: numbers, days, moments, ends, lengths, values of rules.
// Money and credits are in money.ts.
export { formatDay, formatDue, formatMoment, formatTime, formatUntil, formatUntilEndOf, type DayStyle, type MomentOptions } from './format/days.ts';
export { formatDuration, formatTimeLeft } from './format/durations.ts';
export { formatList, formatNumber } from './format/numbers.ts';
export { formatParameter, type ParameterKind, type ParameterLabels, type WholeParameterKind } from './format/parameters.ts';
