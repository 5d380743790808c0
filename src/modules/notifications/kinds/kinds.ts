// The kinds of notification that can be switched off, one by one (ACC-5). A letter without a kind is transactional and stays.
import type { Text } from '#kernel/text.ts';

type Kind = { readonly name: Text; readonly text: Text; /** Whom it can reach. */ readonly who: readonly ('client' | 'pro' | 'operator')[]; /** Nobody has to ask to be left alone by a newsletter. */ readonly onAtFirst: boolean };

export const notificationKinds = {
  new_lead: {
    name: { fr: 'Nouvelles opportunités', it: 'Nuove opportunità', en: 'New leads', de: 'Neue Auftragschancen', es: 'Nuevas oportunidades' },
    text: {
      fr: 'Une demande correspond à vos catégories et à votre zone.',
      it: 'Una richiesta corrisponde alle tue categorie e alla tua zona.',
      en: 'A request fits your categories and your area.',
      de: 'Eine Anfrage passt zu Ihren Kategorien und Ihrem Einsatzgebiet.',
      es: 'Una solicitud encaja con tus categorías y tu zona.',
    },
    who: ['pro'],
    onAtFirst: true,
  },
  message: {
    name: { fr: 'Messages', it: 'Messaggi', en: 'Messages', de: 'Nachrichten', es: 'Mensajes' },
    text: {
      fr: 'Quelqu’un vous a écrit ou a répondu à votre demande.',
      it: 'Qualcuno ti ha scritto o ha risposto alla tua richiesta.',
      en: 'Somebody wrote to you or answered your request.',
      de: 'Jemand hat Ihnen geschrieben oder auf Ihre Anfrage geantwortet.',
      es: 'Alguien te ha escrito o ha respondido a tu solicitud.',
    },
    who: ['client', 'pro'],
    onAtFirst: true,
  },
  request_status: {
    name: { fr: 'État de vos demandes', it: 'Stato delle tue richieste', en: 'State of your requests', de: 'Stand Ihrer Anfragen', es: 'Estado de tus solicitudes' },
    text: {
      fr: 'Une de vos demandes est publiée ou arrive à son terme.',
      it: 'Una tua richiesta è pubblicata o arriva alla scadenza.',
      en: 'One of your requests is published or has reached its end.',
      de: 'Eine Ihrer Anfragen ist veröffentlicht oder abgelaufen.',
      es: 'Una de tus solicitudes se publica o llega a su fin.',
    },
    who: ['client'],
    onAtFirst: true,
  },
  reminder: {
    name: { fr: 'Rappels', it: 'Promemoria', en: 'Reminders', de: 'Erinnerungen', es: 'Recordatorios' },
    text: {
      fr: 'Quelque chose vous attend ou approche de son échéance.',
      it: 'Qualcosa ti aspetta o si avvicina alla scadenza.',
      en: 'Something waits for you or comes near its deadline.',
      de: 'Etwas wartet auf Sie oder wird bald fällig.',
      es: 'Algo te espera o se acerca a su plazo.',
    },
    who: ['client', 'pro'],
    onAtFirst: true,
  },
  review_invitation: {
    name: { fr: 'Invitations à donner un avis', it: 'Inviti a lasciare una recensione', en: 'Invitations to review', de: 'Einladungen zur Bewertung', es: 'Invitaciones a opinar' },
    text: {
      fr: 'Vous pouvez dire ce que vous pensez d’un contact ou d’un travail.',
      it: 'Puoi dire che cosa pensi di un contatto o di un lavoro.',
      en: 'You can say what you think of a contact or a job.',
      de: 'Sie können sagen, wie ein Kontakt oder eine Arbeit war.',
      es: 'Puedes decir qué te ha parecido un contacto o un trabajo.',
    },
    who: ['client', 'pro'],
    onAtFirst: true,
  },
  review: {
    name: { fr: 'Avis sur vous', it: 'Recensioni su di te', en: 'Reviews about you', de: 'Bewertungen über Sie', es: 'Opiniones sobre ti' },
    text: {
      fr: 'Un avis sur vous est publié, ou quelqu’un a répondu au vôtre.',
      it: 'Una recensione su di te è pubblicata, o qualcuno ha replicato alla tua.',
      en: 'A review about you is published, or somebody replied to yours.',
      de: 'Eine Bewertung über Sie ist veröffentlicht, oder auf Ihre wurde geantwortet.',
      es: 'Se publica una opinión sobre ti, o alguien ha respondido a la tuya.',
    },
    who: ['client', 'pro'],
    onAtFirst: true,
  },
  queue: {
    name: { fr: 'Files de l’équipe', it: 'Code del team', en: 'Queues of the team', de: 'Warteschlangen des Teams', es: 'Colas del equipo' },
    text: {
      fr: 'Un dossier arrive dans une file de votre rôle ou dépasse son délai.',
      it: 'Una pratica arriva in una coda del tuo ruolo o supera il termine.',
      en: 'A case reaches a queue of your role or is overdue.',
      de: 'Ein Fall kommt in eine Warteschlange Ihrer Rolle oder ist überfällig.',
      es: 'Un expediente llega a una cola de tu función o supera su plazo.',
    },
    who: ['operator'],
    onAtFirst: true,
  },
  newsletter: {
    name: { fr: 'Lettre d’information', it: 'Newsletter', en: 'Newsletter', de: 'Newsletter', es: 'Boletín' },
    text: {
      fr: 'De temps en temps, ce qui est nouveau ici. Jamais envoyée à qui ne l’a pas demandée.',
      it: 'Ogni tanto, le novità della piattaforma. Mai inviata a chi non l’ha chiesta.',
      en: 'Now and then, what is new here. Never sent to anybody who did not ask for it.',
      de: 'Ab und zu, was es hier Neues gibt. Geht nie an jemanden, der sie nicht bestellt hat.',
      es: 'De vez en cuando, las novedades de la plataforma. Nunca se envía a quien no la ha pedido.',
    },
    who: ['client', 'pro'],
    onAtFirst: false,
  },
} as const satisfies Record<string, Kind>;

export type NotificationKind = keyof typeof notificationKinds;
export const kindNames = Object.keys(notificationKinds) as [NotificationKind, ...NotificationKind[]];
export const isKind = (name: string): name is NotificationKind => Object.hasOwn(notificationKinds, name);

export type Reader = { readonly kind: 'member' | 'operator'; readonly pro: boolean };

/** The kinds that can reach this person, in the order of the page. */
export function kindsFor(person: Reader): NotificationKind[] {
  const faces: readonly string[] = person.kind === 'operator' ? ['operator'] : person.pro ? ['client', 'pro'] : ['client'];
  return kindNames.filter((kind) => notificationKinds[kind].who.some((face) => faces.includes(face)));
}
