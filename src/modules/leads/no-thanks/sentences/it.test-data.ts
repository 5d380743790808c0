export const clear = `
No grazie
No, grazie.
NO GRAZIE!!!
no grazieee
no grazzie
No grazie 🙏
Buongiorno, no grazie. Buona giornata
Grazie ma no
Grazie, ma no grazie
Grazie mille, ma no.
No, la ringrazio
No grazie, ho già trovato
Ho già trovato qualcuno, grazie
Ho trovato qualcun altro
Abbiamo già trovato un altro professionista, grazie lo stesso
Buonasera, ho trovato un'altra persona. Grazie comunque
Ho già risolto, grazie
Abbiamo risolto, grazie mille
Problema risolto
Il problema è stato risolto, grazie
Ho risolto da solo
Ho scelto un altro preventivo, grazie per la disponibilità
Abbiamo scelto un'altra ditta. Cordiali saluti
Mi sono affidato a un altro professionista
Ci siamo già accordati con un altro idraulico
Non mi interessa
Non mi interessa più, grazie
Non sono interessato
non sono più interessata grazie
Non siamo interessati alla sua offerta
Nessun interesse, grazie
Non mi serve più
Non ci serve più, grazie
Non ne ho più bisogno
Non ho più bisogno del servizio, grazie mille
Non ho bisogno, grazie
Non è più necessario
Il progetto è stato annullato
Ho annullato tutto, mi dispiace
Abbiamo cambiato idea, grazie
Ci ho ripensato, mi dispiace: rinuncio
Vorrei annullare la richiesta
Devo declinare, grazie
Preferisco rinunciare
Declino l'offerta, grazie
Non intendo proseguire
Non desidero andare avanti, grazie
Non se ne fa niente, grazie
Siamo a posto così, grazie
Sono a posto grazie
No, sono a posto
Se ne occupa mio cognato, grazie
Lo farà mio fratello, grazie comunque
Lo faccio da solo, grazie
Lasci perdere, grazie
Lasciamo stare, grazie
Passo, grazie
Per questa volta no, grazie
Non mi contatti più
Annullate la richiesta per favore
Per me è un no, grazie
No grazie, troppo caro
nn mi interessa grazie
Salve, la ringrazio per la risposta così veloce ma abbiamo già un elettricista di fiducia
Grazie della disponibilità, però ho deciso di rivolgermi a un artigiano della mia zona. Buon lavoro
No grazie, se avrò bisogno la ricontatterò
`;

export const unclear = `
Nessun problema
Non c'è problema, a martedì
No, grazie a lei
No, grazie a te!
No, ringrazio io
Non c'è di che
No grazie, a meno che possa venire lunedì
No grazie, ma vorrei un preventivo per il bagno
No, lunedì no. Martedì?
No, al secondo piano
No, non c'è ascensore
No, solo la caldaia
Non solo la caldaia, anche lo scaldabagno
Non dico di no
Perché no
Non ho ancora trovato nessuno
No, non ho trovato nessuno
Ho trovato la perdita, è sotto il lavello
Ho già trovato le piastrelle, mi serve chi le posa
Ho trovato il suo profilo molto interessante
Ho scelto la sua offerta
Sono interessato
Mi interessa molto
Sì
Va bene martedì
Grazie, perfetto
Grazie per la risposta, quanto costa
Grazie, ci penso
Grazie, sto valutando altri preventivi
È troppo caro, può fare uno sconto
Il prezzo è alto, massimo 200 euro
Se abbassa il prezzo accetto
Preferisco martedì
Preferirei sabato, grazie
No, meglio giovedì
Non mi interessa il contratto, solo la riparazione
Non sono interessato alla manutenzione, mi serve solo la riparazione
Non ho più bisogno della pittura, solo delle piastrelle
Non ho bisogno di preventivo, mi fido
Non serve ringraziarmi
Il problema non è risolto
Non è ancora stato riparato
Sono ancora interessato, mi chiami
No, non è urgente
No, sono proprietario
Aspetto un altro preventivo prima di decidere
Sto confrontando con un'altra ditta
Annulli l'appuntamento di lunedì, preferisco martedì
Forse più avanti, le faccio sapere
Non sono sicuro, devo parlarne con mia moglie
Non ho cambiato idea, quando può venire
No, non voglio annullare
Grazie, può passare domani
Buongiorno, grazie. Avete l'assicurazione
No grazie, prima vorrei vedere delle foto
Abbiamo già qualcuno ma non è disponibile prima di marzo, lei è libero
Se ne occupa mio marito, lo chiami
Ok, la aspetto
Grazie, mi chiami dopo le 18
No, mi mandi pure il preventivo
Grazie, confermo per lunedì
Nessun impegno, venga quando vuole
No, quel giorno non posso, facciamo venerdì
Non so ancora, mi dia un giorno
No grazie per l'opzione pulizia, il resto va bene
`;
