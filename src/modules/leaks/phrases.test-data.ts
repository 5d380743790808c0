// Messages in five languages as people write them: with contact details in plain sight or in disguise, and without any.

export const withDetails = `
Je vous laisse mon 06: 06.98.12.45.33
Vous pouvez me joindre au +41 79 123 45 67 ou +32 475 12 34 56
c'est le zéro-sept quatre-vingt-un douze vingt-deux quarante
passez par mon facebook, cherchez Menuiserie Blanchard
on peut se parler sur Signal si vous préférez
mon site c'est menuiserie-blanchard (point) com
allez sur blanchard-menuiserie.fr pour voir mes réalisations
je préfère être payé de la main à la main, sans le site
envoyez un texto et on s'arrange
mon mail perso : blanchard.luc chez orange point fr
luc.blanchard(arobase)sfr(point)fr
ma page insta s'appelle blanchard_bois
Donnez moi votre email je vous envoie le devis
6 12 34 56 78 précédé d'un zéro
zéro 6 un 2 trois 4 cinq 6 sept 8
si vous voulez on passe en direct, ça évite les frais du site
contactez mon cabinet au 01-42-68-53-00
laissons tomber l'appli et voyons nous directement
tel: 0033612345678
whatsapp 0612345678
mi trovi al tre tre otto, dodici, trentaquattro, cinquantasei, sette
il mio cell è 338/1234567
scrivetemi a rossi.idraulica@libero.it
mi può scrivere su idraulica rossi chiocciola gmail punto com
ci possiamo sentire su Whatsapp?
le lascio il mio recapito: 02 48 95 12 33
possiamo fare senza la piattaforma così risparmiamo la commissione
mi aggiunga su facebook: Marco Rossi Idraulico
il mio profilo ig @rossi.idraulica
cerchi Rossi Idraulica su Google
mi dai il tuo numero così ti chiamo?
paghiamo fuori dal sito e ti faccio lo sconto
you can get me on 07911 123456
my number's oh seven nine one one, one two three, four five six
drop me a line at bob dot builder at gmail dot com
just google Bobs Building Bristol
find me on insta @bobs.builds
are you on WhatsApp at all?
shall we take this off here and talk by phone
we don't need to go through the website, I can do it cheaper for cash
bob@bobsbuilding.co.uk
check out bobsbuilding dot co dot uk
it's zero 7 nine 11 twelve 34 five 6
give me a ring tonight
can you text me your address
pay me direct and I'll knock off 10%
ping me an email instead
pm me your digits
my skype is bob.builder88
Sie erreichen mich unter 0171/2345678
meine Handynummer: null eins sieben eins, zwei drei vier fünf sechs sieben acht
schreiben Sie mir an maler.krause@t-online.de
krause punkt maler ät gmx punkt de
Meine Webseite: www maler-krause de
können wir auf Telegram wechseln?
wir können das auch ohne die Plattform machen, dann sparen wir die Gebühr
ich bin bei Instagram unter maler_krause zu finden
geben Sie mir doch Ihre Nummer, dann rufe ich zurück
einfach kurz durchklingeln: 030 - 44 55 66 77
googeln Sie einfach Maler Krause Berlin
lass uns privat weiterschreiben
Tel. 0664 1234567
WhatsApp bitte an 0176 98 76 54 32
mi móvil es el 654 32 10 98
llámeme al seis cinco cuatro, treinta y dos, diez, noventa y ocho
escríbame a pinturas.lopez@hotmail.es
mi correo: pinturas punto lopez arroba yahoo punto es
me encuentra en facebook como Pinturas López
¿tienes wasap?
mejor hablamos por telegram
lo hacemos por fuera y se ahorra la comisión
búsqueme en google: Pinturas López Getafe
agrégame al insta pinturas.lopez
le doy mi teléfono y quedamos
visite pinturaslopez punto com
pásame tu whatsapp
+34 654-321-098
contácteme directamente por privado
Notez bien : zéro huit, soixante-deux, quarante-quatre, dix-neuf, trente
06 douze, trente quatre, 56, soixante dix huit
appelez ce numéro +33.1.44.55.66.77
Vous me trouverez sous le nom LucBois_69 sur Instagram
Je suis sur Viber, cherchez blanchard_luc
regardez mes chantiers ici: tinyurl.com/boisluc
écrivez moi à luc [chez] blanchard [point] pro
lucblanchard @gmail
l.u.c.b.o.i.s@gmail.com
mon adresse électronique : contact arobase blanchard tiret menuiserie point fr
rejoignez moi sur discord lucbois#4421
on discute sur messenger ?
je vous donne mon whatsapp en privé
mieux vaut se parler au téléphone, c'est quoi votre numéro ?
faisons ça sans intermédiaire, vous économisez la commission
0033 (0) 6 98 45 12 33
il numero è tre nove due, quattro quattro cinque, sei sei sette otto
chiamate pure lo 02.4895.1233
la mail è info presso rossiidraulica punto com
trovate le foto su rossi-idraulica.com/lavori
ci scriviamo su telegram? sono @rossi_idr
mi mandi un messaggio su whatsapp al 3384455667
il mio contatto skype: rossi.idra.88
senza passare dall'app facciamo prima e costa meno
mi lasci un suo recapito telefonico?
zero sei, quarantotto, novantacinque, dodici, trentatré
reach out at oh one one seven, four nine six, oh one two three
+44 (0)7911 123 456
hit me up on snap: bobs_builds
it's bob underscore builder at hotmail dot co dot uk
my insta is bobsbuilds
message me on facebook, Bob's Builds Bristol
can we do this outside the app? I'd rather not pay their fees
what's the best number to reach you on?
you'll find me at www.bobsbuilds.co.uk
07 nine double one, 123, four five six
I'm bobbuilds92 on telegram
just ring my office, 0117 496 0123
email's bob(at)bobsbuilds(dot)uk
Meine Nummer lautet 0 1 7 1 - 2 3 4 5 6 7 8
Null eins sieben sechs neunundneunzig achtunddreißig zwölf vierzig
meine mail ist krause [at] malerbetrieb-krause [punkt] de
schreibt mir auf insta: krausemalt
Webseite: malerbetriebkrause dot com
treffen wir uns auf Signal, da bin ich erreichbar
Umgehen wir doch die Plattform, das spart uns die Provision
Haben Sie Telegram? Ich bin dort als krause_maler
ruf durch unter 030/44556677
Mein Kontakt: krause.maler bei gmx
+49 171 234 56 78
wie ist deine Handynummer?
mi número empieza por 654 y sigue 32 10 98
seis cinco cuatro tres dos uno cero nueve ocho
mi mail es lopez guion bajo pinturas arroba gmail punto com
mi web: www punto pinturaslopez punto es
escríbeme por insta a @pinturas.lopez
hablemos por fuera de la aplicación
¿me das tu número y te llamo?
tel 91 555 12 34
si quieres te paso mi whatsapp
búscame en instagram, soy pinturaslopez_mad
mándame un correo a pinturas.lopez arroba outlook.es
`.trim().split('\n');

export const withoutDetails = `
Nous avons 3 enfants de 6, 9 et 12 ans et un chien
La référence du carrelage est 0612345678 chez le fournisseur
Il faudra 12 panneaux de 250 x 120 et 34 équerres
Le numéro de lot est le 08 15 22 44 10
Code postal 06100, 2e étage, porte 34, digicode 56A78
Horaires : 9h-12h, 14h-18h du lundi au vendredi
Devis n° 2026-0456 du 03.04.2026, montant 1.250,00 EUR
Je vous envoie le plan demain par la messagerie du site
Vous pouvez m'appeler Luc
Le site du chantier est fermé le dimanche
J'habite au 12 rue du 8 mai 1945, 69003 Lyon
Le compteur indique 0456789, la puissance est de 9 kVA
Ma référence client est 123456789
Mon ordinateur a 16 Go de RAM et tourne sous Windows 11
il faut refaire la page Facebook du restaurant
Je voudrais un site web comme ceux de mes concurrents
Merci de passer par la plateforme pour le paiement
Je préfère tout garder ici sur la messagerie
On passe par où pour entrer dans le garage ?
Numéro de série : SN 0298 4471 2203
P.IVA 01234567890, codice univoco ABC1234
La pratica catastale è foglio 12, particella 345, sub 6
Il codice fiscale è RSSMRA80A01H501U
Ci vediamo martedì alle 9.30 al civico 45
Il prodotto ha codice 3331234567
La caldaia è una Vaillant ecoTEC 256/5-3
Ho bisogno di un logo e dei biglietti da visita con telefono e mail
Pago sempre tramite la piattaforma
Possiamo sentirci qui in chat quando vuole
Mi chiamo Marco e abito in via Dante 23
Our postcode is SW1A 1AA and the flat is number 12
The invoice number is 07911123456
The unit measures 1200 x 600 x 2400 mm
Sort code 20-45-77, account 12345678 appears on the invoice
I need my phone screen repaired, it's an iPhone 12
The email from the platform arrived yesterday
We moved in on 01/02/2024 and the boiler was new then
Could you write the text for our Instagram page?
Please don't contact me by phone, everything on here please
I can meet you at the house at 10.30
Take the A40, exit 12, then go 3 miles
Ring the doorbell twice
Call the lift when you're ready
We would like 2 or 3 quotes, maybe 4
Die Rechnungsnummer lautet 0171234567
Wir wohnen in der Hauptstraße 12, 10115 Berlin, 3. OG
Der Zählerstand ist 012345, Zählernummer 1EMH0012345678
Unser Telefonanschluss soll in den Flur verlegt werden
Bitte alles über die Plattform abwickeln
Brauchen Sie die Maße? 2,40 m x 1,20 m x 0,60 m
Wir haben am 24.12. geschlossen, ab 02.01. wieder offen
Die Webseite der Firma soll neu gestaltet werden
Artikel 4006381333931, 12 Stück
Rufen Sie bitte den Hausmeister, wenn niemand öffnet
El CIF es B12345678 y el número de pedido 654321098
Vivimos en la calle Mayor 12, 3º B, 28013 Madrid
La ventana mide 120 x 150 y la puerta 82 x 203
Necesito reparar el móvil, un Samsung A52
Prefiero que todo quede por la plataforma
El presupuesto nº 2026/123 es de 1.250 €
Llamad al timbre del segundo izquierda
Quiero una página web y perfiles en redes sociales
El código del portal es 1234 y el piso es el 5
Nos vemos el 12/04 a las 9:30 en la obra
Je cherche un menuisier pour 2 portes, 82 x 204, et 3 fenêtres 120 x 125
Mon budget se situe entre 1 500 et 2 000 euros, négociable
Nous sommes 4 adultes et 2 enfants de 6 et 8 ans
Pouvez-vous venir mercredi 14/05 entre 9h et 11h30 ?
Réf. dossier 06-2026-0455 ouvert le 12.05.26
Le permis de construire PC 069 123 26 00045 a été accordé
Section cadastrale AB 0123, lot 45
Facture n° FA2026-00123, TVA FR 40 123456789
Il y a 0,5 m de dénivelé et 12,75 m de long
Le mail de confirmation n'est pas arrivé
Votre numéro de devis svp ?
Faut-il passer par le syndic avant de commencer ?
Notre entreprise a un site et une page Facebook à refaire
La prise téléphone est à côté de la fenêtre
Je vous appelle Madame ou Monsieur ?
Il telefono fisso non funziona dopo il temporale
Quanti metri quadri in tutto? Circa 120, su 2 piani
Il numero della fattura è 2026/00345
Ci sono 3 bagni, 2 cucine, 12 finestre e 14 porte
Il cantiere è aperto dalle 8.00 alle 17.30
Sono il signor Rossi, mi chiami pure Mario
Può passare dal portone principale, senza suonare
Il sito si trova fuori città, vicino al fiume
La partita IVA è 02345678901
The boiler is a Worcester 30CDi, installed 2015, serial 7716-130-012
We have 6 windows, 2 doors and 1 skylight to clean
Quote ref Q-2026-00455 dated 03/04/2026 for £1,250.00
Please call me Sarah
The website needs a contact form and an Instagram feed
My phone number is already on my profile, right?
Work starts at 8:00 and ends at 17:00, lunch 12:30-13:15
Part number 0261 230 110 fits the older model
Is it ok to pay in two instalments through the platform?
We need 3 x 2.4 m lengths of 38 x 63 CLS
Bitte nennen Sie mir Ihre Kundennummer
Die Heizung ist eine Viessmann Vitodens 200, Baujahr 2014
Angebot Nr. 2026-0456 vom 03.04.2026 über 1.250,00 €
Der Aufzug ist defekt, bitte die Treppe nehmen
Unsere Steuernummer ist 123/456/78901
Das Handy meiner Mutter muss repariert werden
Wir brauchen eine neue Webseite für unser Café
USt-IdNr. DE123456789 steht auf der Rechnung
Am besten melden Sie sich hier im Chat
Termin am 12.05. um 14:30 Uhr passt uns
La caldera es una Saunier Duval, modelo F 25, de 2012
Somos 4 adultos y 2 niños de 6 y 8 años
Pedido 2026-00345 del 12/05/2026, total 1.250,50 €
El teléfono fijo no funciona desde la tormenta
El horario es de 8:00 a 15:00 y de 16:30 a 20:00
Me llamo Carmen, puede llamarme Carmen
La referencia catastral es 9872023 VH5797S 0001 WX
Mi web ya no se actualiza y la página de Facebook tampoco
Pueden entrar por fuera, por la puerta del jardín
Necesito pintar la fachada por fuera y por dentro
`.trim().split('\n');
