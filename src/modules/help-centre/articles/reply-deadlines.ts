import type { Article } from '../article.ts';

export const replyDeadlines: Article = {
  key: 'reply-deadlines',
  audience: 'pros',
  title: {
    fr: 'Les délais de réponse',
    it: 'I termini di risposta',
    en: 'Reply deadlines',
    de: 'Die Antwortfristen',
    es: 'Los plazos de respuesta',
  },
  summary: {
    fr: 'Une question d’un client appelle une réponse en {reply.hours}, jours ouvrés seulement.',
    it: 'A una domanda di un cliente si risponde entro {reply.hours}, contando solo i giorni lavorativi.',
    en: 'A client’s question calls for a reply within {reply.hours}, business days only.',
    de: 'Eine Frage der Kundschaft verlangt eine Antwort (Frist: {reply.hours}, nur an Arbeitstagen).',
    es: 'Una pregunta de un cliente pide respuesta en {reply.hours}, solo en días hábiles.',
  },
  words: {
    fr: 'délai répondre réponse retard absence vacances week-end jours fériés horloge rappel taux de réponse',
    it: 'termine rispondere risposta ritardo assenza ferie fine settimana festivi orologio promemoria tasso di risposta',
    en: 'deadline reply respond response late overdue absence holiday vacation weekend public holidays clock reminder reply rate',
    de: 'Frist antworten Antwort überfällig Abwesenheit Urlaub Wochenende Feiertage Uhr Erinnerung Antwortquote',
    es: 'plazo responder respuesta retraso ausencia vacaciones fin de semana festivos reloj recordatorio tasa de respuesta',
  },
  body: {
    fr: `
Vous répondez à chaque question d’un client dans un délai de {reply.hours}. Seuls comptent les jours ouvrés du pays dont relève la conversation [MSG-4](rule:MSG-4).

## Suivre un délai
La conversation montre la date limite et le temps restant ; ouverte, l’horloge montre ce qui a compté ou non, et pourquoi. Un rappel arrive avant la fin (part du temps écoulé : {reply.warn_at}) [MSG-5](rule:MSG-5).

- Une réponse automatique n’arrête pas l’horloge.
- Un nouveau message du client avant votre réponse ne la relance pas.
- Le client peut marquer un message, comme un simple merci, comme n’appelant pas de réponse.

## Une absence programmée
Elle arrête les délais si elle comprend plus de {absence.days} et si elle est annoncée au moins {absence.notice} avant son premier jour [MSG-10](rule:MSG-10). Annoncée plus tard, elle est visible mais n’arrête rien.

## Si le délai passe
Le délai manqué compte dans votre taux de réponse, donc dans votre position [MSG-7](rule:MSG-7). Sans réponse {takeover.after} après la date limite, notre équipe peut prendre le relais, de façon visible pour tous deux [MSG-11](rule:MSG-11).
`,
    it: `
Rispondi a ogni domanda di un cliente entro {reply.hours}. Contano solo i giorni lavorativi del paese a cui appartiene la conversazione [MSG-4](rule:MSG-4).

## Seguire un termine
La conversazione mostra la scadenza e il tempo rimasto; aperto, l’orologio mostra che cosa ha contato o no, e perché. Un promemoria arriva prima della fine (parte del tempo trascorsa: {reply.warn_at}) [MSG-5](rule:MSG-5).

- Una risposta automatica non ferma l’orologio.
- Un nuovo messaggio del cliente prima della tua risposta non lo fa ripartire.
- Il cliente può indicare che un messaggio, come un semplice grazie, non richiede risposta.

## Un’assenza programmata
Sospende i termini se comprende più di {absence.days} ed è annunciata almeno {absence.notice} prima del primo giorno [MSG-10](rule:MSG-10). Annunciata più tardi, è visibile ma non sospende nulla.

## Se il termine passa
Il termine mancato conta nel tuo tasso di risposta, e quindi nella tua posizione [MSG-7](rule:MSG-7). Senza risposta, {takeover.after} dopo la scadenza, il nostro team può subentrare, in modo visibile a entrambi [MSG-11](rule:MSG-11).
`,
    en: `
You reply to each question from a client within {reply.hours}. Only business days count, those of the country that the conversation belongs to [MSG-4](rule:MSG-4).

## Following a deadline
The conversation shows the deadline and the time left; opened, the clock shows what counted or not, and why. A reminder comes before the end (share of the time gone: {reply.warn_at}) [MSG-5](rule:MSG-5).

- An automatic reply does not stop the clock.
- A further message from the client before your reply does not restart it.
- The client can mark a message, such as a simple thank you, as needing no reply.

## A planned absence
It stops the deadlines if it holds more than {absence.days} and is announced at least {absence.notice} before its first day [MSG-10](rule:MSG-10). Announced later, it is shown but stops nothing.

## If the deadline passes
The missed deadline counts in your reply rate, and so in your rank [MSG-7](rule:MSG-7). Without a reply {takeover.after} past the deadline, our team may take over, visibly to both [MSG-11](rule:MSG-11).
`,
    de: `
Sie antworten auf jede Frage der Kundschaft fristgerecht (Frist: {reply.hours}). Es zählen nur die Arbeitstage des Landes, zu dem die Unterhaltung gehört [MSG-4](rule:MSG-4).

## Eine Frist verfolgen
Die Unterhaltung zeigt das Fristende und die verbleibende Zeit; geöffnet zeigt die Uhr, was gezählt hat oder nicht, und warum. Vor dem Ende kommt eine Erinnerung (verstrichener Anteil: {reply.warn_at}) [MSG-5](rule:MSG-5).

- Eine automatische Antwort hält die Uhr nicht an.
- Eine weitere Nachricht vor Ihrer Antwort startet sie nicht neu.
- Die Kundschaft kann bei einer Nachricht, etwa einem einfachen Dank, angeben, dass keine Antwort nötig ist.

## Eine geplante Abwesenheit
Sie hält die Fristen an, wenn sie mehr als {absence.days} umfasst und rechtzeitig angekündigt wird (vor dem ersten Tag mindestens: {absence.notice}) [MSG-10](rule:MSG-10). Später angekündigt, wird sie angezeigt, hält aber nichts an.

## Wenn die Frist abläuft
Die versäumte Frist zählt in Ihrer Antwortquote und damit in Ihrem Rang [MSG-7](rule:MSG-7). Bleibt die Antwort weiter aus (nach dem Fristende: {takeover.after}), kann unser Team übernehmen, für beide sichtbar [MSG-11](rule:MSG-11).
`,
    es: `
Respondes a cada pregunta de un cliente en un plazo de {reply.hours}. Solo cuentan los días hábiles del país al que pertenece la conversación [MSG-4](rule:MSG-4).

## Seguir un plazo
La conversación muestra la fecha límite y el tiempo que queda; abierto, el reloj muestra qué ha contado o no, y por qué. Antes del final llega un recordatorio (parte del tiempo transcurrida: {reply.warn_at}) [MSG-5](rule:MSG-5).

- Una respuesta automática no detiene el reloj.
- Otro mensaje del cliente antes de tu respuesta no lo reinicia.
- El cliente puede marcar un mensaje, como un simple gracias, como que no necesita respuesta.

## Una ausencia programada
Detiene los plazos si incluye más de {absence.days} y se anuncia al menos {absence.notice} antes de su primer día [MSG-10](rule:MSG-10). Anunciada más tarde, se muestra pero no detiene nada.

## Si el plazo pasa
El plazo incumplido cuenta en tu tasa de respuesta y, con ella, en tu posición [MSG-7](rule:MSG-7). Sin respuesta {takeover.after} después de la fecha límite, nuestro equipo puede intervenir, de forma visible para ambos [MSG-11](rule:MSG-11).
`,
  },
};
