// The export as people read it: one page without anything from outside, in their language.
import { Temporal } from 'temporal-polyfill';
import { formatMoment } from '#kernel/format.ts';
import { holdingKinds } from '#kernel/holding.ts';
import type { Locale, Text } from '#kernel/text.ts';
import { fill } from '#kernel/text.ts';
import { kindNames } from '../holdings/kinds.ts';
import type { ExportDocument } from './document.ts';

const title: Text = {
  fr: 'Vos échanges avec {marketplace}',
  it: 'I tuoi scambi con {marketplace}',
  en: 'Your exchanges with {marketplace}',
  de: 'Ihr Austausch mit {marketplace}',
  es: 'Tus intercambios con {marketplace}',
};
const lead: Text = {
  fr: 'Tout ce que la plateforme garde de {name}, état : {at}. Le fichier data.json dit la même chose aux machines, schema.json le décrit.',
  it: 'Tutto ciò che la piattaforma conserva di {name}, situazione: {at}. Il file data.json dice lo stesso alle macchine, schema.json lo descrive.',
  en: 'All that the platform keeps of {name}, as of {at}. The file data.json says the same to machines, schema.json describes it.',
  de: 'Alles, was die Plattform von {name} aufbewahrt, Stand: {at}. Die Datei data.json sagt dasselbe für Maschinen, schema.json beschreibt sie.',
  es: 'Todo lo que la plataforma conserva de {name}, situación: {at}. El archivo data.json dice lo mismo a las máquinas y schema.json lo describe.',
};
const authors: Readonly<Record<'me' | 'other' | 'platform', Text>> = {
  me: { fr: 'vous', it: 'tu', en: 'you', de: 'Sie', es: 'tú' },
  other: { fr: 'l’autre partie', it: 'l’altra parte', en: 'the other side', de: 'die andere Seite', es: 'la otra parte' },
  platform: { fr: 'la plateforme', it: 'la piattaforma', en: 'the platform', de: 'die Plattform', es: 'la plataforma' },
};
const style = `body{font:16px/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#17282e;background:#fff}h1,h2{font-weight:400}h2{border-top:1px solid #17282e;padding-top:1rem;margin-top:3rem}
article{border-top:1px solid #dcd7cb;padding:.75rem 0}article h3{font-size:1rem;margin:0}p{margin:.25rem 0;white-space:pre-line;overflow-wrap:anywhere}small{color:#4f5f65}nav a{margin-right:1rem}`;

export function readable(document: ExportDocument, reader: { name: string; locale: Locale; zone: string }): string {
  const { locale, zone, name } = reader;
  const made = Temporal.Instant.from(document.made_at);
  const when = (at: string) => formatMoment(Temporal.Instant.from(at), locale, zone, made);
  const heading = escape(fill(title[locale], { marketplace: document.marketplace }));
  const parts = holdingKinds.filter((kind) => document.holdings[kind].length > 0);
  const section = (kind: (typeof holdingKinds)[number]) => `<section id="${kind}"><h2>${escape(kindNames[kind][locale])} (${document.holdings[kind].length})</h2>${document.holdings[kind].map((item) =>
    `<article><h3>${escape(item.title)}</h3><small><time datetime="${item.at}">${escape(when(item.at))}</time> · ${escape(authors[item.by][locale])}</small>${item.text ? `<p>${escape(item.text)}</p>` : ''}</article>`).join('')}</section>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><style>${style}</style></head><body>
<h1>${heading}</h1><p>${escape(fill(lead[locale], { name, at: when(document.made_at) }))}</p>
<nav>${parts.map((kind) => `<a href="#${kind}">${escape(kindNames[kind][locale])}</a>`).join('')}</nav>
${parts.map(section).join('\n')}</body></html>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] as string);
