// Sentences written before the rules were read; never looked at while the word lists were tuned.

export const fr = {
  clear: `
Bonjour, merci pour votre retour mais nous avons trouvé quelqu'un entre temps. Bonne journée
non merci
Désolé, on a finalement choisi un autre artisan.
finalement on le fait pas
Trop cher pour nous, on va en rester là. Merci.
Plus besoin, merci 🙏
Bonjour Monsieur Martin, je vous remercie pour votre réponse rapide mais mon beau-frère va s'en charger. Cordialement, Sophie
pas intéressé
j'annule ma demande
Merci d'annuler ma demande, je n'en ai plus besoin.
Le chantier est annulé, désolée pour le dérangement
mon voisin m'a dépanné entretemps, merci bcp
Votre tarif dépasse notre budget, nous ne donnerons pas suite.
sans suite merci
Mon mari a réussi à réparer lui-même 😊 merci quand meme
Non, ça ira, merci
Je décline votre offre, merci.
La chaudière remarche, plus besoin d'intervention. Merci à vous
Travaux reportés à l'année prochaine, merci
Le propriétaire a finalement mandaté sa propre entreprise, je n'ai donc plus besoin de vos services.
Déjà trouvé
Quelqu'un d'autre s'en occupe, merci.
C'est trop loin de notre budget, tant pis. Bonne journée.
On va s'arrêter là, merci
c'est pas la peine merci
plus d'actualité
Je n'ai plus les moyens, j'abandonne le projet
non
Finalement non, merci et bon courage
Ma décision est prise, ce sera non. Cordialement
`,
  unclear: `
Non merci de me rappeler après 18h
Bonjour, vous êtes disponible quand ?
Pas de problème pour jeudi
J'ai trouvé la pièce, vous pouvez la poser ?
Nous avons trouvé quelqu'un pour la peinture mais pas pour l'électricité
Non je n'ai pas d'ascenseur
il n'y a pas de parking devant l'immeuble
C'est bon pour moi, merci
C'est bon
Plus besoin de la baignoire, seulement la douche
Si vous ne pouvez pas venir cette semaine, j'annule
C'est plus cher que ce que je pensais
Non, au deuxième étage
Non, 40 m2
Inutile d'apporter une échelle, j'en ai une
Merci, on en parle demain
Je dois en parler à mon mari
J'attends un autre devis
Mon voisin peut vous ouvrir
Je ne suis pas intéressée par la première option, la deuxième me convient
Déjà essayé de déboucher moi-même, sans succès
Nous avons acheté la maison en mars
On reporte à la semaine prochaine, même heure ?
Merci, non, je n'ai pas de chien
ok
Je ne sais pas encore
Vous n'êtes pas intéressé ?
Je n'ai trouvé personne
Aucun autre plombier n'est libre
Le problème n'est pas réglé
`,
};

export const it = {
  clear: `
no grazie
NON MI INTERESSA PIU
Grazie ma abbiamo risolto
Risolto, grazie mille!
troppo caro, no grazie
Il preventivo è fuori dal nostro budget, quindi rinunciamo. Cordiali saluti
Mi dispiace, abbiamo cambiato idea
ho cambiato idea scusi
nn serve più grazie
Salve, il problema si è risolto da solo. Grazie comunque
Mio marito è riuscito ad aggiustarlo 😊 grazie lo stesso
Lavori annullati, mi scusi per il disturbo
Abbiamo venduto la casa, quindi non facciamo più i lavori
per ora rimandiamo tutto, grazie
lascia perdere
Ho già preso accordi con un'altra persona
Già fatto, grazie
Sono a posto grazie
Abbiamo deciso di non procedere
Ho sbagliato data, annulli pure. Scusi
La caldaia è ripartita, non c'è più bisogno di venire. Grazie
Ringrazio ma declino
Rifiuto l'offerta, grazie
No mi spiace
Il proprietario ha incaricato la sua impresa, per cui non abbiamo più necessità
Nessun interesse, grazie
Lo faccio da solo, grazie
Purtroppo dobbiamo rinunciare ai lavori per motivi economici
Non ci serve più nessuno, arrivederci
ormai abbiamo fatto, grazie
`,
  unclear: `
Quando può venire?
Troppo caro, può fare 80?
No problem, a domani
Ho trovato il pezzo, me lo può montare?
Abbiamo trovato qualcuno per i muri ma non per l'impianto
Non è urgente
No, al terzo piano
Va bene grazie
A posto, ci vediamo giovedì
Non serve più la vasca, solo la doccia
Un po' caro
Un suo collega mi chiede 300, lei
Non serve che suoni, la porta è aperta
Il rubinetto non funziona più
Ne parlo con mia moglie
La chiamo stasera
Non quel giorno, il giorno dopo
Ho già provato da solo ma non ci riesco
Ho già un preventivo da 500 euro
Rimandiamo alla settimana prossima, stessa ora?
No grazie per la manutenzione ma sì per la riparazione
No grazie a lei, allora a domani
ok
Non lo so ancora
No scusi ho sbagliato, è via Roma 12
Non ho trovato nessuno
Gli altri idraulici non sono liberi
Il problema non è risolto
Lasci stare il salotto, solo la camera
Rinuncio alla porta, il resto va bene
`,
};

export const en = {
  clear: `
No thank you, we've found someone
Hi John, thanks for getting back to me but we've gone with another plumber. All the best, Claire
Sorted now, cheers
Leave it, too dear for me
no ty
Not interested anymore sorry
Sorry, no longer needed
Changed our minds, sorry to mess you about
too expensive for us so we'll pass
That's way over our budget so it's a no from us
Fixed it myself in the end 😅 thanks anyway
Problem solved itself, no need to come
The job's been cancelled
cancel this pls
We have decided not to go ahead with the work. Kind regards, Emma
putting it on hold for now, thanks
We've sold the flat, so no work needed any more.
Wrong date sorry, please cancel
I made a mistake, I don't need a plumber. Sorry!
Already booked someone else, thank you
thanks, but we're going with a different company
I've accepted a cheaper quote elsewhere
Found someone cheaper
I'm afraid we've decided against it. Sorry for wasting your time
Landlord has sent his own guy, so dont need anyone now
Can't afford it, sorry
No
I must decline your offer, thank you
forget it
never mind, got it done
`,
  unclear: `
no problem
No thanks needed, when can you come
Not today but tomorrow works
Already have the flooring, just need it laid
We've found someone for the painting but not for the electrics
It's not urgent
no it's on the second floor
That's fine thanks
We're sorted for Thursday then
Don't need the bath any more, only the shower
Bit pricey
Another plumber quoted me 300, could you match it
no need to ring, the door is open
I'll talk to my wife
Let me think about it and I'll come back to you
I'm not in mornings
Not that day, the day after
I already have a quote for 500
We bought the house in March
Let's postpone to next week, same time
No thanks to the yearly service but yes to the repair
ok
I don't know yet
No sorry, I made a mistake, it's 12 Lilac Road
I haven't found anyone
I can't do tomorrow, the day after is fine
It's partly fixed, please come anyway
I'll do the wall myself, you do the roof
Leave it by the door
Not bad, when can you start
`,
};

export const de = {
  clear: `
nein danke
Guten Tag Herr Müller, vielen Dank für Ihr Angebot, aber wir haben uns für einen anderen Anbieter entschieden. Mit freundlichen Grüßen, Anna Weber
HAT SICH ERLEDIGT
lass mal
kein interesse
Leider zu teuer für uns, wir verzichten
Das sprengt leider unser Budget, daher müssen wir absagen
Ich sage ab, danke
Wird nicht mehr benötigt, danke
Wir brauchen niemanden mehr, danke für die Mühe
Das Problem hat sich von selbst gelöst. Danke trotzdem!
mein mann hat es selbst repariert 😊 danke trotzdem
Hallo, danke für die schnelle Antwort, aber wir haben es uns anders überlegt
Haben uns umentschieden, tut uns leid
Ich möchte meine Anfrage stornieren
Auftrag ist schon vergeben
Schon vergeben, danke
ist bereits repariert, danke
Wir verschieben das Projekt auf nächstes Jahr. Danke für Ihre Zeit.
War ein Versehen, ich brauche keinen Klempner. Sorry
Danke, aber nein danke
kein Bedarf mehr
nicht mehr nötig, schönen Tag noch
Ne lass gut sein
Haben uns für jemand anderen entschieden, alles Gute
hab schon wen
Habe bereits einen anderen Handwerker, danke
Vergessen Sie es
Nicht mehr aktuell, danke
Hab mich vertan, brauche keine Hilfe, danke
`,
  unclear: `
Nein, lieber Dienstag
kein problem bis morgen
Zu teuer, geht auch 80?
Parkett habe ich schon, es muss nur verlegt werden
Nicht nur die Küche sondern auch das Bad
Es gibt keinen Aufzug
Nein, 40 qm
Passt, danke
Ich habe kein warmes Wasser mehr
Etwas teuer
Das ist teurer als gedacht
Eine Leiter brauchen Sie nicht mitzubringen
Der Hahn geht nicht mehr
Ich rede mit meiner Frau
Ich rufe Sie heute Abend an
Nicht an dem Tag, einen Tag später
Variante eins interessiert mich nicht, Variante zwei schon
Wir haben das Haus im März gekauft
Stornieren Sie Dienstag und machen wir Donnerstag
Bei der Farbe habe ich es mir anders überlegt, bitte blau
Nein, ich habe keinen Hund
ok
Haben Sie kein Interesse?
Es ist noch niemand gekommen
Ich habe niemanden gefunden
Morgen kann ich nicht, übermorgen schon
Nur teilweise repariert, bitte kommen Sie trotzdem
Lassen Sie das Wohnzimmer, nur das Schlafzimmer
Nicht schlecht, wann können Sie anfangen
Nein, das ist schon in Ordnung so
`,
};

export const es = {
  clear: `
no gracias
ya no me interesa
Ya no lo necesito, gracias
me lo arreglan ya, gracias
ya esta solucionado
Demasiado caro, lo dejamos. Gracias
es muy caro para mi no gracias
se sale de mi presupuesto, lo siento
no estoy interesado gracias
Hemos cambiado de idea
lo dejo
Déjelo, gracias
dejalo
Quiero cancelar mi solicitud, por favor
La obra está cancelada, disculpe las molestias
de momento lo aplazamos, gracias
Me equivoqué de fecha, cancele por favor
Elegimos otra oferta, gracias por su tiempo
hemos elegido otro presupuesto
Al final me lo hace mi cuñado, gracias
La caldera ya funciona, no hace falta que venga
Ya lo tengo, gracias
ya tenemos quien lo haga gracias
Gracias pero no
Va a ser que no, gracias
No vamos a seguir adelante. Saludos cordiales
Rechazo la oferta, gracias
Lo haré yo mismo, gracias
El propietario ha mandado a su propio técnico, por lo que ya no es necesario
Olvídelo, gracias
`,
  unclear: `
No, mejor el martes
Demasiado caro, ¿puede hacerlo por 80?
sin problema, hasta mañana
Ya tengo el parquet, solo hay que colocarlo
No solo el baño sino también la cocina
No hay ascensor
No, en el segundo piso
gracias, perfecto
La bañera ya no hace falta, solo la ducha
Si pasa de 200 euros no gracias
Es más caro de lo que pensaba
No hace falta que llame, la puerta está abierta
He cancelado lo del lunes así que puede venir
Lo hablo con mi mujer
Estoy esperando otro presupuesto
Por las mañanas no estoy
La primera opción no me interesa, la segunda sí
Ya tengo un presupuesto de 500
Cancele el martes y ponga el jueves
No gracias a la revisión anual pero sí a la reparación
Hola
ok
¿No les interesa?
Todavía no ha venido nadie
No he encontrado a nadie
El problema no está resuelto
Está arreglado a medias, venga igualmente
Déjelo para el viernes
No está mal, cuándo puede empezar
No gracias a usted
`,
};
