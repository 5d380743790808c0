// Sentences written before the rules were read; the word lists were tuned on these.

export const fr = {
  clear: `
c bon merci j'ai trouvé
Non merci, bonne continuation à vous
NON MERCI C EST TROP CHER
Bonsoir, le problème s'est réglé tout seul, merci quand même !
on laisse tomber merci
j'ai plus besoin
ca ne m'interesse plus
Pas intéressée, désolée
Nous avons retenu une autre offre. Merci pour le temps que vous nous avez consacré.
Bonjour, suite à un imprévu financier nous renonçons aux travaux. Merci de votre compréhension
Nous avons vendu la maison donc plus de travaux à prévoir
C'est déjà fait, merci
Je ne donne pas suite.
Je préfère ne pas donner suite à votre proposition. Bien cordialement.
On a changé d'avis, désolés
Merci mais non
ça ira merci bonne soirée
Bonjour, je me suis trompé de date, j'annule. Désolé
Erreur de ma part, je n'ai pas besoin de plombier. Désolée.
nous reportons le projet a une date indeterminée. merci
deja pris qqn merci
Nous ne sommes plus intéressés par votre offre
Bjr merci mais j ai deja signé avec une autre entreprise
Merci pour votre devis, nous avons opté pour un confrère moins cher
Inutile de vous déplacer, la fuite est réparée.
Ce n'est plus d'actualité, merci
Merci beaucoup pour votre proposition mais je vais le faire moi-même
Nan merci
ne venez pas, on s'est arrangé autrement
Désolé je ne suis plus intéressé j'ai pris un autre électricien
`,
  unclear: `
Non, plutôt mardi
C'est trop cher, vous pouvez faire 80 euros ?
Pas aujourd'hui mais demain c'est bon
J'ai déjà le parquet, il faut juste le poser
Non seulement la cuisine mais aussi la salle de bain
On n'a pas encore choisi, vous êtes toujours disponible
Ce n'est pas urgent
Ça ira pour mardi
Merci, c'est parfait
Je n'ai plus d'eau chaude depuis hier
Trop cher si le déplacement n'est pas compris
Un peu cher quand même
Votre confrère me propose 300, vous pouvez vous aligner
Pas la peine de sonner, la porte est ouverte
Le robinet ne marche plus
j'ai annulé mon rdv de lundi donc vous pouvez venir lundi
Je réfléchis et je reviens vers vous
Merci de votre réponse. Je vous appelle ce soir.
Je ne suis pas là le matin
Non pas ce jour-là, le lendemain
J'ai déjà un devis à 500
Annulez mardi et mettez plutôt jeudi
J'ai changé d'avis pour la couleur, ce sera bleu
Non merci pour l'entretien annuel mais oui pour le dépannage
Bonjour
Oui
Non désolé, je me suis trompé, c'est 12 rue des Lilas
Personne n'est venu, j'attends toujours
C'est non si c'est plus de 200 euros
Je ne peux pas demain, après-demain oui
`,
};

export const it = {
  clear: `
No grazie, ho già trovato
Buongiorno, la ringrazio ma abbiamo già trovato un altro idraulico
non sono più interessata, grazie lo stesso
passo grazie
Troppo caro per me, lascio perdere
abbiamo scelto un'altra ditta
Ho scelto un altro professionista, la ringrazio per la disponibilità
Non serve più, grazie
Non ho più bisogno, buona giornata
Ci ha pensato mio cognato, grazie
Annullo la richiesta
Vorrei annullare la richiesta, non mi serve più
Abbiamo deciso di rimandare i lavori all'anno prossimo. Grazie
Lasci stare, grazie
Non se ne fa niente, grazie
non se ne fa piu nulla
siamo a posto così, grazie
a posto così
Preferisco non procedere. Grazie e buona serata
Ho sbagliato a fare la richiesta, mi scusi, non mi serve niente
non venga, è già stato sistemato
Gentile Sig. Rossi, grazie per l'offerta ma ne abbiamo accettata un'altra. Distinti saluti, Anna Bianchi
No, grazie, non fa per noi
no
per noi è troppo, non procediamo
non interessa
abbiamo gia trovato qualcuno
Grazie della risposta veloce, ma per questa volta no
Ho optato per un suo collega, grazie del tempo dedicato
È stato un errore, annullo tutto. Scusate
`,
  unclear: `
No, meglio martedì
Non oggi ma domani va bene
Nessun problema
Ho già il parquet, serve solo la posa
Non solo il bagno ma anche la cucina
Non c'è ascensore
No, 50 mq
grazie, perfetto
Siamo a posto per giovedì
Non ho più acqua calda
Se costa più di 200 euro no grazie
È più caro di quanto pensassi
Non serve la scala, ce l'ho io
Ho annullato l'impegno di lunedì quindi può venire
Ci penso e le faccio sapere
Aspetto un altro preventivo
Al mattino non ci sono
La prima opzione non mi interessa, la seconda sì
Abbiamo comprato casa a marzo
Annulli martedì e facciamo giovedì
Ho cambiato idea sul colore, lo vorrei blu
No, non ho cani
Ciao
Sì
Non siete interessati?
Non è ancora venuto nessuno
Domani non posso, dopodomani sì
Il problema si è risolto solo in parte, venga comunque
Lo faccio da solo il muro, a lei lascio il tetto
Passo da lei domani
`,
};

export const en = {
  clear: `
no thanks
we're sorted thanks
all sorted ta
leave it
nah ur alright
NOT INTERESTED
dont need it anymore thx
I've changed my mind
I'll pass thanks
Gonna pass on this one, thanks
My brother in law is going to do it for me, thanks though
no need thanks
Please cancel my request
I'd like to cancel my request please, thank you
not going ahead
We've decided to postpone the project until next year. Thanks for your time.
Sold the house so no longer need the work doing
posted by mistake, sorry
already got someone
Someone else is doing it now
Thanks but no thanks
We chose another quote, thank you for your offer though
I won't be needing your services
we wont be proceeding
The boiler's working again so no need for a visit. Thank you!
its working now thanks
Nope, sorry
Declined, thanks
Unfortunately I have to cancel the whole thing. Best wishes
Don't bother coming, it's been fixed
`,
  unclear: `
No, Tuesday instead
No worries, see you then
Too expensive, can you do 80?
I have found the part, can you fit it?
Not only the kitchen but the bathroom as well
There is no lift
No, about 40 sq m
thanks, perfect
I no longer have hot water
If it's more than 200 then no thanks
That's more than I expected
No need to bring a ladder, I have one
The tap is not working
I've cancelled my Monday plans so you can come Monday
Waiting for one more quote
I'll call you tonight
I'm not interested in option one, option two is good
Tried fixing it myself, no luck
Cancel Tuesday and make it Thursday please
Changed my mind about the colour, go for blue
No, I don't have pets
Hi
Yes please
Are you not interested?
Nobody has come yet
nobody else is free
The problem is not solved
Leave it with me
Leave it until Friday
I'll pass by your shop tomorrow
`,
};

export const de = {
  clear: `
Nein danke, wir haben schon jemanden gefunden
hat sich erledigt
Hat sich erledigt danke
Lassen Sie es gut sein, danke
Kein Interesse mehr, sorry
zu teuer, nein danke
ist mir zu teuer, danke trotzdem
Wir müssen leider absagen
brauche ich nicht mehr
brauch nix mehr, danke
Mein Schwager macht das jetzt, danke
Ich mach es selber, danke
Die Heizung läuft wieder, Sie müssen nicht mehr kommen
habs mir anders überlegt sorry
Bitte stornieren Sie meine Anfrage
Anfrage storniert, danke
schon erledigt
Wir haben das Haus verkauft, deshalb werden die Arbeiten nicht mehr gemacht
wird auf unbestimmte zeit verschoben
Falsches Datum, bitte stornieren, Entschuldigung
Ich lehne das Angebot ab
Danke, kein Bedarf
nein
Nee danke
Wir haben ein günstigeres Angebot angenommen
Der Vermieter hat schon eine Firma beauftragt, daher nicht mehr nötig
Vielen Dank, aber ich verzichte auf Ihr Angebot.
Das Bauvorhaben ist abgesagt, entschuldigen Sie die Umstände
Wir können uns das nicht leisten, tut mir leid
Daraus wird leider nichts, schönen Abend
`,
  unclear: `
Kein Problem
Nein danke für die Blumen, aber wann können Sie kommen
Heute nicht aber morgen passt
Ich habe das Teil gefunden, können Sie es einbauen?
Wir haben jemanden für die Malerarbeiten, aber nicht für den Strom
Es ist nicht dringend
Nein, im zweiten Stock
danke, perfekt
Die Wanne brauche ich nicht mehr, nur die Dusche
Wenn es mehr als 200 Euro kostet, nein danke
Ein anderer verlangt 300, machen Sie das auch
Klingeln nicht nötig, die Tür ist offen
Ich habe meinen Termin am Montag abgesagt, Sie können also kommen
Ich überlege es mir und melde mich
Ich warte noch auf ein anderes Angebot
Vormittags bin ich nicht da
Habe es schon selbst versucht, ohne Erfolg
Ich habe schon ein Angebot über 500
Verschieben wir es auf nächste Woche, gleiche Zeit
Nein danke zur Wartung, aber ja zur Reparatur
Hallo
Ja
Weiß ich noch nicht
Nein Entschuldigung, mein Fehler, es ist Fliederweg 12
Sonst hat keiner Zeit
Das Problem ist nicht gelöst
Die Wand mache ich selbst, Sie das Dach
Lass uns mal telefonieren
Auf die Tür verzichte ich, der Rest passt
Hat sich der Termin erledigt?
`,
};

export const es = {
  clear: `
No, gracias, ya encontré a alguien
Buenos días Pedro, gracias por responder pero ya hemos contratado a otro fontanero. Un saludo, Marta
YA NO HACE FALTA
ya no nos hace falta, gracias igualmente
Ya está arreglado, gracias
Solucionado, muchas gracias!
Se nos va de presupuesto, así que no seguiremos adelante
No me interesa
No estamos interesadas, perdone las molestias
he cambiado de opinion disculpe
Prefiero dejarlo, gracias
Mejor lo dejamos así, gracias
Cancelo la solicitud
Cancele mi solicitud por favor, ya no la necesito
Hemos vendido la casa, así que ya no haremos la reforma
Hemos decidido aplazar la obra hasta el año que viene. Gracias
Fue un error, no necesito fontanero. Perdón
Me he equivocado al publicar, no necesito nada
Me quedo con otra empresa, gracias
mi marido lo ha arreglado 😊 gracias de todas formas
El problema se ha resuelto solo, gracias de todos modos
no venga, ya está hecho
ya tengo a alguien
Gracias pero voy a decir que no
no
Renunciamos a la obra por motivos económicos
Lamentablemente tenemos que cancelar todo
no puedo permitírmelo, lo siento
Ya no es necesario, que tenga buen día
encontramos a otra persona mas barata
`,
  unclear: `
¿Cuándo puede venir?
Hoy no pero mañana sí
No hay problema
He encontrado la pieza, ¿me la puede montar?
Hemos encontrado a alguien para la pintura pero no para la electricidad
No es urgente
No, 40 m2
Vale gracias
Ya no tengo agua caliente
Un poco caro
Otro fontanero me cobra 300, me lo iguala
No hace falta escalera, tengo una
El grifo ya no funciona
Lo pienso y le digo algo
Le llamo esta noche
Ese día no, el siguiente
Ya lo intenté yo mismo y no hay manera
Compramos la casa en marzo
Lo aplazamos a la semana que viene, misma hora
He cambiado de idea con el color, que sea azul
No, no tengo perros
Sí
Todavía no lo sé
No perdón, me equivoqué, es calle Lilas 12
Nadie más está libre
Mañana no puedo, pasado sí
La pared la hago yo, usted el tejado
Déjelo en la puerta
Renuncio a la puerta, el resto está bien
Ya está, ya tengo las medidas que me pidió
`,
};
