import type { Article } from '../article.ts';

export const declaringYourStatus: Article = {
  key: 'declaring-your-status',
  audience: 'pros',
  title: {
    fr: 'Déclarer votre statut professionnel',
    it: 'Dichiarare l’inquadramento professionale',
    en: 'Declaring your professional status',
    de: 'Den beruflichen Status angeben',
    es: 'Declarar la situación profesional',
  },
  summary: {
    fr: 'Sans statut permettant de facturer, vous pouvez créer un profil, pas acheter de contacts. La déclaration prend une minute.',
    it: 'Senza un inquadramento che permetta di fatturare puoi creare un profilo, non acquistare contatti. La dichiarazione richiede un minuto.',
    en: 'Without a status that can invoice you can build a profile, not buy contacts. Declaring one takes a minute.',
    de: 'Ohne einen Status, mit dem Rechnungen gestellt werden können, legen Sie ein Profil an, kaufen aber keine Kontakte. Die Angabe dauert eine Minute.',
    es: 'Sin una situación que permita facturar puedes crear un perfil, no comprar contactos. Declararla lleva un minuto.',
  },
  words: {
    fr: 'statut professionnel société indépendant micro-entreprise portage salarié chômage SIRET TVA facturer pays desservi mot à saisir confirmation',
    it: 'inquadramento professionale società autonomo partita IVA dipendente disoccupato fatturare paese servito parola da digitare conferma',
    en: 'professional legal status company self-employed sole trader umbrella employee unemployed VAT UTR number invoice country served word to type confirmation',
    de: 'beruflicher Status Unternehmen selbstständig Trägergesellschaft angestellt arbeitslos USt-IdNr Nummer Rechnung Land Wort eingeben Bestätigung',
    es: 'situación profesional empresa autónomo cooperativa asalariado desempleo NIF IVA facturar país operamos palabra teclear confirmación',
  },
  body: {
    fr: `
La page « Statut professionnel » de votre compte montre ce que vous pouvez faire aujourd’hui, et pourquoi. Ce que permet chaque statut est une règle [ACC-10](rule:ACC-10).

## Le numéro
Qui facture indique le numéro que son pays lui donne, par exemple un SIRET. Sa clé de contrôle est vérifiée tout de suite. Le profil public montre le statut, jamais le numéro.

## Le mot à saisir
La première déclaration se termine par un texte : un prestataire contracte à titre professionnel [SUB-6](rule:SUB-6). Vous saisissez le mot qu’il contient. Ce qui a été affiché, le mot et l’heure restent dans votre compte [ACC-12](rule:ACC-12).

## Changer de statut ou de pays
Une déclaration n’est jamais modifiée : vous en faites une autre, et la plus récente vaut. Elle vaut pour le pays où elle a été faite. Pays desservis : {countries.served} [ACC-11](rule:ACC-11). Depuis un autre pays, rien ne peut être acheté, donc rien n’est débité.

Ce que vous avez déjà acheté reste à vous : voir [Quand les crédits sont débités](help:when-credits-are-taken).
`,
    it: `
La pagina “Inquadramento professionale” del tuo account mostra che cosa puoi fare oggi e perché. Ciò che ogni inquadramento permette è una regola [ACC-10](rule:ACC-10).

## Il numero
Chi fattura indica il numero che gli dà il suo paese, per esempio una partita IVA. La cifra di controllo è verificata subito. Il profilo pubblico mostra l’inquadramento, mai il numero.

## La parola da digitare
La prima dichiarazione termina con un testo: un professionista contratta a titolo professionale [SUB-6](rule:SUB-6). Digiti la parola che contiene. Ciò che è stato mostrato, la parola e l’ora restano nel tuo account [ACC-12](rule:ACC-12).

## Cambiare inquadramento o paese
Una dichiarazione non viene mai modificata: ne fai un’altra, e vale la più recente. Vale per il paese in cui è stata fatta. Paesi serviti: {countries.served} [ACC-11](rule:ACC-11). Da un altro paese non si può acquistare nulla, quindi nulla viene addebitato.

Ciò che hai già acquistato resta tuo: vedi [Quando vengono scalati i crediti](help:when-credits-are-taken).
`,
    en: `
The page “Professional status” of your account shows what you may do today, and why. What each status allows is a rule [ACC-10](rule:ACC-10).

## The number
Whoever invoices gives the number of their country, such as a VAT number. Its check digit is verified at once. The public profile shows the status, never the number.

## The word to type
The first declaration ends with a text: a pro contracts as a professional [SUB-6](rule:SUB-6). You type the word it contains. What was shown, the word and the time stay in your account [ACC-12](rule:ACC-12).

## Another status or country
A declaration is never changed: you make another one, and the newest holds. It holds for the country it was made in. Countries served: {countries.served} [ACC-11](rule:ACC-11). From another country nothing can be bought, so nothing is charged.

What you have bought already stays yours: see [When credits are taken](help:when-credits-are-taken).
`,
    de: `
Die Seite „Beruflicher Status“ in Ihrem Konto zeigt, was Sie heute tun dürfen und warum. Was jeder Status erlaubt, ist eine Regel [ACC-10](rule:ACC-10).

## Die Nummer
Wer Rechnungen stellt, gibt die Nummer seines Landes an, etwa eine USt-IdNr. Ihre Prüfziffer wird sofort geprüft. Das öffentliche Profil zeigt den Status, nie die Nummer.

## Das Wort
Die erste Angabe endet mit einem Text: Ein Profi schließt Verträge beruflich [SUB-6](rule:SUB-6). Sie geben das Wort ein, das darin steht. Was gezeigt wurde, das Wort und die Uhrzeit bleiben in Ihrem Konto [ACC-12](rule:ACC-12).

## Ein anderer Status oder ein anderes Land
Eine Angabe wird nie geändert: Sie machen eine neue, und die neueste gilt. Sie gilt für das Land, in dem sie gemacht wurde. Länder, in denen wir tätig sind: {countries.served} [ACC-11](rule:ACC-11). Aus einem anderen Land kann nichts gekauft werden, also wird nichts abgebucht.

Was Sie schon gekauft haben, bleibt Ihres: siehe [Wann Credits abgebucht werden](help:when-credits-are-taken).
`,
    es: `
La página «Situación profesional» de tu cuenta muestra lo que puedes hacer hoy, y por qué. Lo que permite cada situación es una regla [ACC-10](rule:ACC-10).

## El número
Quien factura indica el número que le da su país, por ejemplo un NIF. Su cifra de control se comprueba al momento. El perfil público muestra la situación, nunca el número.

## La palabra que se teclea
La primera declaración termina con un texto: un profesional contrata a título profesional [SUB-6](rule:SUB-6). Tecleas la palabra que contiene. Lo que se mostró, la palabra y la hora quedan en tu cuenta [ACC-12](rule:ACC-12).

## Cambiar de situación o de país
Una declaración nunca se modifica: haces otra, y vale la más reciente. Vale para el país en el que se hizo. Países en los que operamos: {countries.served} [ACC-11](rule:ACC-11). Desde otro país no se puede comprar nada, así que no se cobra nada.

Lo que ya has comprado sigue siendo tuyo: consulta [Cuándo se descuentan los créditos](help:when-credits-are-taken).
`,
  },
};
