import type { KeptText } from './kept-text.ts';
import type { Door, House, Locale, Person, Refusal } from './door.ts';

declare module 'http' {
  interface IncomingMessage {
    entremise?: Door;
  }
}

declare global {
  namespace App {
    interface Locals {
      door: Door;
      locale: Locale;
      theme: 'light' | 'dark' | 'system';
    }
    interface Error {
      message: string;
      refusal?: Refusal;
    }
    /** What the frame needs; every page has it as `page.data`. */
    interface PageData {
      person: Person | null;
      locale: Locale;
      market: string;
      timeZone: string;
      now: string;
      sandbox: boolean;
      marketplace: string;
      theme: 'light' | 'dark' | 'system';
      house: House;
      /** What was typed into a form of this page when the session had ended. */
      kept: KeptText | null;
    }
  }
}
