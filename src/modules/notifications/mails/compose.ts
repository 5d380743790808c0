// A mail from its letter: subject, one message, one action, why it came. Plain text and HTML say the same.
import { fill, say, type Locale, type Text } from '#kernel/text.ts';
import { notificationKinds, type NotificationKind } from '../kinds/kinds.ts';

export type Letter = {
  /** The kind of notification it is; without one it is transactional and cannot be switched off (ACC-5). */
  readonly kind?: NotificationKind;
  /** The event it tells of; people can look its kind up in their mail history. */
  readonly event: string;
  readonly subject: Text;
  /** The first paragraph is the whole message. */
  readonly paragraphs: readonly Text[];
  readonly action?: Text;
  /** Where the action leads when the event names no page. */
  readonly path?: string;
  /** Why the person gets it. */
  readonly because: Text;
};

export type Addressee = { readonly name: string; readonly locale: Locale };

const hello: Text = { fr: 'Bonjour {name},', it: 'Ciao {name},', en: 'Hello {name},', de: 'Guten Tag {name},', es: 'Hola, {name}:' };
const close: Text = {
  fr: 'L’équipe {marketplace}',
  it: 'Il team di {marketplace}',
  en: 'The {marketplace} team',
  de: 'Ihr Team von {marketplace}',
  es: 'El equipo de {marketplace}',
};

const switchOff: Text = {
  fr: 'Ne plus recevoir ce genre d’e-mail ({kind}), en un clic et sans se connecter',
  it: 'Non ricevere più questo tipo di e-mail ({kind}), con un clic e senza accedere',
  en: 'Get no more mails of this kind ({kind}), with one click and without signing in',
  de: 'Solche E-Mails ({kind}) abbestellen, mit einem Klick und ohne Einloggen',
  es: 'No recibir más correos de este tipo ({kind}), con un clic y sin iniciar sesión',
};

type Written = { readonly label: string; readonly link: string };

/** `off` is the address that switches this kind off; only a letter with a kind has one. */
export function compose(letter: Letter, addressee: Addressee, values: Readonly<Record<string, string>>, link: string | null, marketplace: string, off: string | null = null) {
  const { locale } = addressee;
  const all = { ...values, name: addressee.name, marketplace };
  const subject = say(letter.subject, locale, all).slice(0, 150);
  const paragraphs = letter.paragraphs.map((paragraph) => say(paragraph, locale, all));
  const action = letter.action && link ? { label: say(letter.action, locale, all), link } : null;
  const greeting = fill(hello[locale], all);
  const signed = fill(close[locale], all);
  const because = say(letter.because, locale, all);

  const foot = letter.kind && off ? { label: say(switchOff, locale, { kind: notificationKinds[letter.kind].name[locale] }), link: off } : null;

  const text = [greeting, ...paragraphs, ...linkLines(action), signed, `--\n${because}`, ...linkLines(foot)].join('\n\n');
  return { subject, text, html: page({ locale, subject, greeting, paragraphs, action, signed, because, foot }) };
}

const linkLines = (written: Written | null): string[] => (written ? [`${written.label}:\n${written.link}`] : []);

type Page = { locale: Locale; subject: string; greeting: string; paragraphs: readonly string[]; action: Written | null; signed: string; because: string; foot: Written | null };

function page({ locale, subject, greeting, paragraphs, action, signed, because, foot }: Page): string {
  const body = [greeting, ...paragraphs].map((paragraph) => `<p style="margin:0 0 16px">${escape(paragraph)}</p>`).join('\n');
  const button = action
    ? `<p style="margin:24px 0"><a href="${escape(action.link)}" style="display:inline-block;padding:12px 20px;background:#0b5561;color:#fcfbf8;text-decoration:none;border-radius:2px;font-weight:600">${escape(action.label)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body style="margin:0;padding:32px 16px;background:#faf8f3;color:#17282e;font:16px/1.5 'Source Sans 3','Segoe UI',Arial,sans-serif">
<div style="max-width:560px;margin:0 auto">
<h1 style="margin:0 0 24px;padding:0 0 16px;border-bottom:1px solid #17282e;font:400 26px/1.2 'Source Serif 4',Georgia,serif">${escape(subject)}</h1>
${body}
${button}
<p style="margin:24px 0 0">${escape(signed)}</p>
<p style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid #dcd7cb;font-size:14px;color:#4f5f65">${escape(because)}${foot ? ` <a href="${escape(foot.link)}" style="color:#0b5561">${escape(foot.label)}</a>.` : ''}</p>
</div></body></html>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] as string);
