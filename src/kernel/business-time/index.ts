// Business time: the only door. Everything here is pure: instants come in, instants go out, nobody looks at a clock.
export { countBusinessDays, addBusinessDays, type DaySegment } from './business-days.ts';
export { addBusinessHours, countBusinessTime, type BusinessClock, type Reason, type Segment } from './business-hours.ts';
export { addDays, addMonths, endOfDay, endOfDayAfter, isWithin, localDate } from './calendar-units.ts';
export { holidayName, isBusinessDay, weekdays, type Calendar, type OfficeSpan, type Pause, type Weekday } from './calendar.ts';
