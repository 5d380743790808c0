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
No grazie, abbiamo già firmato con un altro.
Buongiorno, grazie ma non è più necessario.
La ringrazio ma devo declinare la sua proposta.
Mi dispiace, abbiamo preso un'altra persona.
No, non mi interessa più.
Non sto più cercando un idraulico, grazie.
Alla fine non facciamo più i lavori. Grazie lo stesso.
Grazie ma ho già qualcuno
Grazie tante, ma ho trovato di meglio
Non ho bisogno dei suoi servizi, grazie.
Non serve più, grazie
No, ti ringrazio
La richiesta non è più valida, grazie
Grazie, ho già accettato un'altra offerta.
Abbiamo scelto un artigiano più vicino a casa.
non sono interesato grazie
Purtroppo il suo preventivo è troppo alto, ho deciso di non procedere.
Sono riuscito a ripararlo da solo, grazie comunque!
Ho deciso di lasciar perdere
Preferisco di no, grazie
Grazie ma preferisco di no
Ho già dato l'incarico a un altro professionista
Ho già provveduto, grazie
No grazie, mi sono arrangiato con un amico.
Non si disturbi, ho già trovato. Grazie
Grazie, ma non siamo più interessati.
Rifiuto la proposta, grazie
Il lavoro è già stato assegnato
Il lavoro l'ha già fatto un mio amico
Mi spiace ma abbiamo optato per un'altra soluzione
Lavoro annullato, grazie
Per ora no grazie
Non fa al caso mio, grazie
Grazie per l'interessamento ma ho già preso accordi con un'altra ditta
No grazie ho gia risolto tutto
Grazie, ma abbiamo trovato altrove.
Buongiorno, alla fine non ho più bisogno di riparare la porta, grazie.
No grazie, abbiamo già un idraulico.
Grazie della proposta ma resto con il mio attuale fornitore.
Grazie per l'interesse ma il posto è già occupato
No grazie, aspetterò l'anno prossimo
Grazie del preventivo, ma è fuori budget, non procedo.
Mi dispiace, è un no.
Non sono interessato alla sua proposta, grazie
Grazie, non sarà necessario
Tutto a posto, ho trovato, grazie!
Gentile signora, mi dispiace ma ho affidato il lavoro a un'altra ditta.
Ho risolto il problema, grazie
Non interessato
no non interessata grazie buona serata
non mi serve piu scusi
Buonasera, nel frattempo ho trovato una persona, grazie mille
Grazie ma non daremo seguito al progetto
Non accettiamo la sua offerta. Cordiali saluti.
Ora funziona tutto, non serve più l'intervento. Grazie
No grazie. Cordiali saluti, Anna Rossi
Grazie per avermi risposto ma non ne ho più necessità
la mia richiesta è annullata
Troppo tardi, ho già trovato qualcuno
Ne faccio a meno, grazie
Buongiorno, ho deciso di non dare seguito alla richiesta, grazie
Grazie, mi sono già accordato con un'altra persona
no va bene così grazie
Abbiamo riparato noi, grazie
Abbiamo già un fornitore, buon lavoro
Preferisco non procedere
Mi dispiace ma ho scelto un altro preventivo
La perdita è stata riparata, grazie comunque
Ho rinunciato al progetto
No no grazie
Non serve, problema risolto
Grazie, non siamo più alla ricerca
No grazie, il suo prezzo supera il mio budget
Buongiorno, grazie della risposta ma ho già fatto la mia scelta.
Grazie, abbiamo già tutto quello che ci serve.
Non sono più interessato, ho trovato a meno
Gentilissimo, ma mi arrangio da sola
Grazie mille, ma da parte nostra non ci sarà seguito
no, trovato qualcuno grazie
Grazie della proposta, per ora non ci interessa.
NO GRAZIE, NON MI RICHIAMI
Questo progetto non si farà, grazie
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
No, grazie mandi pure un preventivo dettagliato
No grazie per lunedì, ma martedì sarebbe perfetto.
No, nessun problema, può venire quando vuole
No, non ho ancora scelto.
No, non è un appartamento, è una casa di 120 mq.
Grazie! Quali sono i tempi?
No grazie, è troppo caro, può scendere a 300?
Sì grazie
Buongiorno, sì sono ancora interessata.
No ma sono libero giovedì pomeriggio.
Non ho altri preventivi, il suo mi interessa.
Non sono disponibile lunedì
Non mi serve il materiale, solo la posa.
Grazie, ho già comprato la caldaia, va solo installata.
Ho trovato il suo prezzo ragionevole, come procediamo
Non mi interessa un abbonamento ma un intervento singolo.
Mi interessa solo se viene questa settimana
Prima sarebbe meglio, grazie
Grazie, la chiamo io
Scusi il ritardo, sì sono interessato
No, ci sarà mio marito in casa
Il suo preventivo va bene, grazie
No grazie, preferisco una telefonata
Un altro artigiano mi ha detto di cambiare tutto, lei cosa ne pensa
Non ho più acqua calda da ieri
Grazie, a giovedì
Ho annullato l'impegno di martedì per essere a casa
Non voglio pagare in anticipo ma per il resto va bene
No grazie, prima vorrei conoscere le tariffe
Il progetto non è annullato, è solo rimandato
Buongiorno, no, non ho ancora ricevuto altri preventivi, può dirmi di più
No, ci sono due termosifoni.
Non ho preferenze per la data
Grazie, ho ricevuto il preventivo, le faccio sapere presto
Grazie della rapidità! Quando sarebbe disponibile
Ho trovato qualcuno per la pittura ma mi manca ancora un piastrellista
Ho già qualcuno per l'impianto elettrico, cerco per l'idraulica
Non importa, venga venerdì
Nessun problema da parte mia, la aspetto
Martedì non è possibile
Non posso martedì, mercoledì
No, il rubinetto non perde più ma lo scarico sì
Non voglio un contratto, solo un intervento
Un suo concorrente mi chiede 150, può fare lo stesso prezzo
Rifiuto il primo preventivo ma il secondo va bene
No, tenga l'acconto, ci vediamo giovedì
No grazie, ha qualcos'altro in legno?
Prego, a lunedì
No non ancora, arriva domani
La ringrazio, attendo il suo preventivo
No, non ho foto, ma può passare
No, grazie a voi
Non mi dispiace affatto
Non sono contrario
No, venga piuttosto giovedì mattina
No grazie per il caffè, ma sì per il lavoro!
Nessun appuntamento possibile prima di martedì per me
Grazie, no, solo due camere
L'ho già chiamata l'anno scorso, era perfetto
L'artigiano precedente ha annullato, può sostituirlo
Non ho ricevuto nessun'altra offerta
Niente male, sono tentato
`;
