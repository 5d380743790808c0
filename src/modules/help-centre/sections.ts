// The text of an article with the values in force (HELP-3), in sections: the words, the page, the rules and values it names.
import { Marked } from 'marked';
import sanitize from 'sanitize-html';
import { fill, textFrom, type Locale, type Text } from '#kernel/text.ts';
import { findClause, type Rulebook } from '#rulebook';

export type Section = {
  readonly title: string | null;
  /** Markdown, values and addresses in place. */
  readonly text: string;
  readonly html: string;
  readonly clauses: readonly string[];
  readonly values: readonly { readonly parameter: string; readonly title: string; readonly value: string; readonly clause: string }[];
};

export const placesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{([a-z][a-z0-9_.]*)\}/g)].map((match) => match[1] as string))];
export const clausesIn = (text: string): string[] => [...new Set([...text.matchAll(/\]\(rule:([A-Z]+-\d+)\)/g)].map((match) => match[1] as string))];

/** The first part has no title; each `## heading` begins another. */
export function sectionsOf(body: Text, rules: Rulebook, locale: Locale): Section[] {
  return body[locale]
    .trim()
    .split(/^## /m)
    .map((part, index) => {
      const [heading = '', ...rest] = part.split('\n');
      const text = index === 0 ? part : rest.join('\n');
      return sectionOf(index === 0 ? null : heading.trim(), text.trim(), rules, locale);
    })
    .filter((section) => section.text !== '');
}

function sectionOf(title: string | null, text: string, rules: Rulebook, locale: Locale): Section {
  const clauses = clausesIn(text);
  const addressed = text
    .replace(/\]\(rule:([A-Z]+-\d+)\)/g, (_link, id: string) => `](/${locale}/rules/${id.toLowerCase()})`)
    .replace(/\]\(help:([a-z-]+)\)/g, `](/${locale}/help/$1)`);
  const marked = addressed.replace(/\{([a-z][a-z0-9_.]*)\}/g, '<b class="value">{$1}</b>');
  return {
    title,
    text: quoted(addressed, rules, locale),
    html: render(quoted(marked, rules, locale), locale),
    clauses,
    values: placesIn(text).flatMap((key) => valueOf(key, clauses, rules, locale)),
  };
}

/** A value belongs to one clause; a test sees to it that the section names it. */
function valueOf(key: string, clauses: readonly string[], rules: Rulebook, locale: Locale): Section['values'] {
  for (const clause of clauses) {
    const parameter = findClause(clause)?.parameters.find((one) => one.key === key);
    if (parameter) return [{ parameter: key, title: parameter.title[locale], value: rules.formatted(key, locale), clause }];
  }
  return [];
}

const quoted = (text: string, rules: Rulebook, locale: Locale): string => rules.quote(textFrom(() => text), locale);

const ruleLabel: Text = { fr: 'règle {id}', it: 'regola {id}', en: 'rule {id}', de: 'Regel {id}', es: 'regla {id}' };

function render(markdown: string, locale: Locale): string {
  const marked = new Marked({
    renderer: {
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const clause = /\/rules\/([a-z]+-\d+)$/.exec(href)?.[1]?.toUpperCase();
        if (clause) return `<a class="clause" href="${href}" aria-label="${fill(ruleLabel[locale], { id: clause })}">${words}</a>`;
        return `<a href="${encodeURI(href)}">${words}</a>`;
      },
    },
  });
  return sanitize(marked.parse(markdown, { async: false }), {
    allowedTags: ['p', 'ul', 'ol', 'li', 'strong', 'em', 'b', 'a', 'h3', 'br'],
    allowedAttributes: { a: ['href', 'class', 'aria-label'], b: ['class'] },
    allowedClasses: { a: ['clause'], b: ['value'] },
    allowedSchemes: ['https'],
  });
}
