import { Temporal } from "temporal-polyfill";

/** A day and a time as they stand on the clocks of a zone, as an instant; what is no day or time stays as it was typed. */
export function momentInZone(day: string, time: string, zone: string): string {
  try {
    return Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return `${day} ${time}`.trim();
  }
}

/** The day that an instant falls on in a zone. */
export function dayInZone(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
