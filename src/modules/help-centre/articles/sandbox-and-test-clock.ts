import type { Article } from '../article.ts';

export const sandboxAndTestClock: Article = {
  key: 'sandbox-and-test-clock',
  audience: 'everyone',
  title: {
    fr: 'Le mode test et son horloge',
    it: 'L’ambiente di prova e il suo orologio',
    en: 'The sandbox and its test clock',
    de: 'Die Testumgebung und ihre Testuhr',
    es: 'El entorno de pruebas y su reloj',
  },
  summary: {
    fr: 'Rien n’y est réel : ni argent, ni e-mail. L’horloge de test fait passer un délai entier en un instant.',
    it: 'Lì nulla è reale: né denaro né e-mail. L’orologio di prova fa passare un intero termine in un istante.',
    en: 'Nothing is real there: no money, no e-mail. The test clock lets a whole time limit pass in an instant.',
    de: 'Dort ist nichts echt: kein Geld, keine E-Mail. Die Testuhr lässt eine ganze Frist in einem Augenblick vergehen.',
    es: 'Allí nada es real: ni dinero ni correos. El reloj de pruebas deja pasar un plazo entero en un instante.',
  },
  words: {
    fr: 'test tester essayer démonstration horloge temps avancer carte fictive développeur API',
    it: 'test provare prova dimostrazione orologio tempo avanzare carta fittizia sviluppatore API',
    en: 'test try demo demonstration clock time forward fake card developer API',
    de: 'Test testen ausprobieren Demo Uhr Zeit vorstellen Testkarte Entwickler API',
    es: 'prueba probar demostración reloj tiempo avanzar tarjeta ficticia desarrollador API',
  },
  body: {
    fr: `
Un serveur en mode test se reconnaît à la barre en haut de chaque page. On peut y entrer sous le nom d’une personne de démonstration et tout essayer.

## Ce qui est simulé
- Les paiements passent par une page de carte fictive ; aucune banque n’est contactée.
- Les e-mails sont écrits et lisibles sur la plateforme, mais ne partent pas.
- Les règles, les délais, les décisions et les comptes sont les mêmes qu’ailleurs.

## L’horloge de test
Elle avance seulement. Ce qui devait se produire entre-temps se produit, dans l’ordre et à son heure : rappels, échéances, décisions. Pour voir un délai de réponse de {reply.hours} [MSG-4](rule:MSG-4) s’écouler, avancez l’horloge d’un jour ouvré : seuls les jours ouvrés comptent.

Par l’API et en ligne de commande, l’horloge avance de la même façon.
`,
    it: `
Un server in ambiente di prova si riconosce dalla barra in alto in ogni pagina. Puoi entrare come una persona dimostrativa e provare tutto.

## Che cosa è simulato
- I pagamenti passano da una pagina di carta fittizia; nessuna banca viene contattata.
- Le e-mail sono scritte e leggibili sulla piattaforma, ma non partono.
- Le regole, i termini, le decisioni e i conti sono gli stessi che altrove.

## L’orologio di prova
Va solo in avanti. Ciò che doveva accadere nel frattempo accade, in ordine e alla sua ora: promemoria, scadenze, decisioni. Per vedere passare un termine di risposta di {reply.hours} [MSG-4](rule:MSG-4), sposta l’orologio di un giorno lavorativo: contano solo i giorni lavorativi.

Con l’API e da riga di comando l’orologio avanza allo stesso modo.
`,
    en: `
A server in sandbox mode shows a bar at the top of each page. You can enter as a demonstration person and try everything.

## What is simulated
- Payments go through a page with a fake card; no bank is contacted.
- E-mails are written and can be read on the platform, but are not sent.
- Rules, time limits, decisions and accounts are the same as elsewhere.

## The test clock
It only moves forward. What was due in the meantime happens, in order and at its own time: reminders, deadlines, decisions. To see a reply deadline of {reply.hours} [MSG-4](rule:MSG-4) pass, move the clock by a business day: only business days count.

Over the API and on the command line, the clock moves in the same way.
`,
    de: `
Ein Server in der Testumgebung zeigt oben auf jeder Seite eine Leiste. Sie können sich als Beispielperson einloggen und alles ausprobieren.

## Was simuliert ist
- Zahlungen laufen über eine Seite mit Testkarte; keine Bank wird kontaktiert.
- E-Mails werden geschrieben und sind auf der Plattform lesbar, gehen aber nicht hinaus.
- Regeln, Fristen, Entscheidungen und Konten sind dieselben wie sonst.

## Die Testuhr
Sie läuft nur vorwärts. Was inzwischen fällig war, geschieht der Reihe nach und zu seiner Zeit: Erinnerungen, Fristenden, Entscheidungen. Um eine Antwortfrist ({reply.hours}) [MSG-4](rule:MSG-4) ablaufen zu sehen, stellen Sie die Uhr um einen Arbeitstag vor: Nur Arbeitstage zählen.

Über die API und auf der Kommandozeile lässt sich die Uhr ebenso vorstellen.
`,
    es: `
Un servidor en entorno de pruebas se reconoce por la barra superior de cada página. Puedes entrar como una persona de demostración y probarlo todo.

## Qué se simula
- Los pagos pasan por una página con tarjeta ficticia; no se contacta con ningún banco.
- Los correos se escriben y se leen en la plataforma, pero no salen.
- Las reglas, los plazos, las decisiones y las cuentas son los mismos que fuera.

## El reloj de pruebas
Solo avanza. Lo que debía ocurrir entretanto ocurre, por orden y a su hora: recordatorios, vencimientos, decisiones. Para ver pasar un plazo de respuesta de {reply.hours} [MSG-4](rule:MSG-4), avanza el reloj un día hábil: solo cuentan los días hábiles.

Por la API y en la línea de comandos el reloj avanza igual.
`,
  },
};
