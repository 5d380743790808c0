import { isLocale } from './locale.ts';
import { overwriteGetLocale } from '#web/paraglide/runtime.js';

// The server wrote the language into the document; the browser only reads it.
overwriteGetLocale(() => {
  const language = document.documentElement.lang;
  return isLocale(language) ? language : 'en';
});
