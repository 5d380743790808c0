// Fields that several operations of this module share.
import * as z from 'zod';
import { countryOf, isCountry } from './countries/countries.ts';
import { line } from '#kernel/input.ts';
import { locales } from '#kernel/text.ts';

/** At least 10 characters, of any kind: length is what counts. */
export const newPassword = () => z.string().min(10).max(200).meta({ format: 'password' });
export const givenPassword = () => z.string().min(1).max(200).meta({ format: 'password' });
export const displayName = () => line(60, 2);
export const locale = () => z.enum(locales);
/** A country, with its region where rules depend on it: FR, DE-BY. */
export const market = () => z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/).refine((code) => isCountry(countryOf(code)), 'ISO 3166, such as FR');
/** The secret part of a link. */
export const linkToken = () => z.string().trim().min(1).max(200);
export const code = () => line(40).describe('Six digits from the app, or a backup code');
