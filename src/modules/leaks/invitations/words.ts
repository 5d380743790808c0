// Classes of words, in five languages, from which an invitation to leave the platform is made.

const words = (list: string): string[] => list.trim().split(/\s+/);

export const RING = 1; // call, text: needs a phone, wherever it is said
export const WRITE = 2; // write, contact, reach
export const TALK = 4; // talk, discuss, see each other in a chat
export const MOVE = 8; // continue, move, switch, meet
export const SEND = 16;
export const FIND = 32; // find, add, follow
export const ME = 64;
export const OUT = 128; // outside, off, without going through
export const PLACE = 256; // the platform, the site
export const ELSEWHERE = 512;
export const PRIVATE = 1024; // directly, privately
export const DETAIL = 2048; // number, mail, contact details
export const GIVE = 4096;
export const YOURS = 8192;
export const NOT = 16384;
export const DEAL = 32768; // pay, arrange, work, book
export const TOGETHER = 65536; // let's, we
export const CHANNEL = 131072; // by mail, by phone, by text message
export const PREPOSITION = 262144;
export const RING_ME = 524288; // one word: chiamami, llámame
export const WRITE_ME = 1048576;
export const HAVE = 2097152;
export const YOU = 4194304;
export const FEE = 8388608;
export const SHOWN = 16777216; // written, painted, to be seen
export const PICTURE = 33554432; // photo, van, profile
export const CALL_OFF = 67108864; // cancel, refuse, do not book
export const APART = 134217728; // between us, cash, cheaper
export const NEEDED = 268435456; // need, go through
export const REPORTED = 536870912; // somebody tells of a breach

const classes: readonly [number, string][] = [
  [RING, `appelle appelez appeler appelles telephone telephonez telephoner textote textez sonne call phone ring text dial ruf rufe rufen ruft anrufen anruf telefonieren llama llamar llamad llame llamen telefonea chiama chiamare chiamate chiami telefona telefonare
    bigophone whatsappe whatsapper buzz klingel durchklingeln rappelle rappelez rappeler richiama zuruckrufen joindre`],
  [RING_ME, 'chiamami chiamatemi chiamarmi telefonami telefonatemi telefonarmi messaggiami whatsappami llamame llameme llamadme llamarme llamenme telefoneame wasapeame whatsappeame guasapeame dm pm textme callme richiamami chiamaci llamanos llamenos'],
  [WRITE_ME, 'scrivimi scrivetemi scrivermi contattami contattatemi contattarmi escribeme escribame escribirme escribidme contactame contacteme contactarme escribenos contactanos scriveteci contattateci contattaci scrivici mandami mandeme mandame inviami enviame envieme'],
  [WRITE, `ecris ecrivez ecrire ecrivons contacte contactez contacter contactons message write email mail contact reach ping msg mailen schreib schreibe schreiben schreibt kontaktiere kontaktieren kontaktier melde melden meld erreichen erreiche erreichst escriban scriviate escribe escribir escriba
    contacta contactar contacte scriva scrivi scrivere scriva contatta contattare contatti scriviamoci escribirnos escribimos contactarnos contactarme joindre joignez rejoins rejoignez messaging`],
  [TALK, `parler parlons parle discuter discutons discute echanger echangeons bavarder talk talks talking chat chatting chatten discuss speak reden sprechen besprechen unterhalten quatschen austauschen hablar hablamos hablemos charlar charlamos hablarlo parlare parliamo
    parliamone parlarne discutere chattare echange echangeons telefonieren sentiamoci sentirci sentire sentiamo sentirsi risentirci chiacchierare tchatter tchater chater appelle s'appelle telefonieren papoter`],
  [MOVE, `carry keep hop jump pop rub ruber umsteigen umziehen mejor continuer continuons continue continuez poursuivre poursuivons passer passons passe basculer basculons move moving switch migrate go going take proceed weiter weiterschreiben weitermachen weiterreden wechseln verlagern rubergehen gehen verlegen seguir seguimos
    sigamos continuar continuamos pasar pasamos pasemos pasarnos continuare continuiamo proseguire proseguiamo passiamo passare spostiamoci spostarci andiamo vediamoci voyons retrouvons retrouver retrouvez treffen connect`],
  [SEND, 'envoie envoyez envoyer envoi send sending schick schicke schicken schickt sende senden manda mandar mande envia enviar envie inviare invia mandare mandate invii passe shoot drop balance partage partager share teilen compartir condividere'],
  [FIND, 'trouve trouvez trouver trouverez retrouve retrouvez ajoute ajoutez ajouter cherche cherchez chercher suis suivez tape tapez find add follow search look google finde finden findest findet suche suchen such folge adde adden hinzufugen busca buscame busqueme buscar encuentra encuentrame agrega agregame anade anademe sigueme cerca cercami cercare cercatemi cerchi cercate cercateci aggiungi aggiungimi trovami trovi trovate trova seguimi googelt googeln googelst googlea googlez googler trouvable'],
  [ME, 'me moi m nous us mi mich mir uns nos ci meine meinen mon'],
  [YOU, 'tu vous te you dich dir ihnen ihr sie te usted ustedes lei voi ti vi du t'],
  [OUT, 'hors dehors outside off outwith fuori fuera ausserhalb vorbei bypass bypassing contourner contournant eludere evitare evitando evitar evitant eviter saltare saltarnos saltandonos umgehen avoid avoiding skip skipping sans without senza sin ohne au-dela laissons oublions forget olvidemos lasciamo vergessen dimentichiamo dejemos ahorra ahorramos ahorrar ahorrarnos risparmiamo risparmia risparmiare risparmi economise economisons economiser evite save saves saving sparen spart sparst leave leaving quitter quittons lasciare verlassen dejar salir salgamos salimos uscire usciamo sortir sortons sorte sortez sort runter raus weg aggirare aggiriamo saltare saltiamo saltarnos saltarse salirse salirnos circumvent rodear bordear'],
  [PLACE, 'site plateforme platforme plateform app appli plateformes platform website appli application aplicacion applicazione anwendung app sito piattaforma plataforma web pagina seite plattform portal portale internetseite webseite intermediaire intermediaires middleman intermediario intermediari vermittler sitio entremise agence marketplace marktplatz'],
  [FEE, 'commission commissions commissione commissioni comision comisiones provision gebuhren gebuhr fee fees frais tariffe'],
  [ELSEWHERE, 'ailleurs elsewhere altrove anderswo woanders offline anderem'],
  [PRIVATE, 'directement direct directly direkt direttamente directamente diretto directo prive privado privato privat privately private privee persoenlich personally'],
  [DETAIL, `numero num number nummer telefonnummer handynummer rufnummer mobilnummer portable mobile handy cell cellulare movil telephone phone telefono telefon tel mail email e-mail mailadresse emailadresse coordonnees contact contacts recapito recapiti contatti contatto
    contacto kontaktdaten kontakt whatsapp insta instagram telegram snap ig facebook skype discord correo digits details datos dati daten nr no kontaktdaten movil mobil coord coords recapiti 06 07 pseudo adresse tlf`],
  [GIVE, `donne donnez donner filer file filez passe passez passer laisse laissez laisser communique communiquez communiquer transmets transmettez transmettre envoie envoyez partage partager partagez echanger echangeons echange echangeons give gimme share over send leave pass exchange swap tell provide drop gib geben
    gebt gebe schick schicke schicken sende senden teile teilen tauschen austauschen hinterlasse hinterlassen nenne sag sagen doy dejo paso passo mando envio lascio lasci fammi faccia hazme dono da dame deme dar das dais pasa pasame paseme pasar envia enviame envieme comparte compartir intercambiar deja dejame deje dejar darme dammi dai dare datemi darmi darti lascia lasciami
    lasciare lasciatemi passami mandami manda mandar mandarme mandeme mandes mandare scambiamoci scambiare scambiarci condividi condividere comunica comunicami fornire invii inviami inviatemi mandi mandarmi envie envieme mandame mandarme scambiamo schreibe quel quelle what whats welche wie cual qual puoi avoir kann konnte could recuperer besoin need brauche necesito serve avere haben obtenir get have`],
  [YOURS, 'votre vos ton ta tes mon ma mes your my ur tuo tua tuoi suo sua suoi mio mia miei vostro vostri tu tus su sus mi mis vuestro dein deine deinen ihre ihr ihren meine mein meinen eure il un el la le the die den una deiner ihrer'],
  [NOT, 'pas jamais interdit interdite not never don dont cannot forbidden prohibited nicht nie niemals verboten kein keine non mai vietato vietata no nunca nein wont needn won don doesn didn isn niemand nessuno personne nobody nadie prohibido prohibida tampoco ni evitez'],
  [DEAL, `propose proposer proposons propongo proponiamo propone schlage vorschlagen suggest payer paye paie regler reglement reglons arranger settled settle aggiustiamo aggiustarci arreglamos arreglemos einigen einig arrange arrangeons traiter traitons negocier conclure travailler facturer pay paying deal arrange settle work book hire zahlen bezahlen abwickeln regeln vereinbaren machen pagar pagarte pagamos arreglar arreglamos tratar trabajar acordar
    pagare paghiamo pago accordarci accordiamoci accordo mettersi lavorare organizzarci organizamos organiser organisons faire faisons gerer voir voit vois do make sort sistemare sistemiamo facciamo hacer hacemos hacerlo cerrar chiudere closing finish`],
  [TOGETHER, 'on let lets we lass lasst uns wir vamos podemos possiamo facciamo dai allons pouvons peut'],
  [CHANNEL, 'mail mails email e-mail courriel mp dm pn md mms sms texto textos telephone tel phone fil telefon telefonisch handy correo telefono posta mms visio zoom teams messagerie'],
  [SHOWN, 'affiche affichee inscrit inscrite ecrit ecrite peint visible note marque written painted shown displayed printed listed visible scritto scritta stampato dipinto visibile indicato escrito escrita pintado pintada visible puesto apuntado steht stehen geschrieben draufsteht aufgedruckt gedruckt sichtbar figure trouve'],
  [PICTURE, 'photo photos image profil camionnette fourgon voiture vitrine enseigne picture pictures profile van truck sign shop window foto immagine profilo furgone vetrina insegna furgoneta perfil camioneta escaparate imagen bild profilbild transporter lieferwagen schaufenster schild auto'],
  [CALL_OFF, 'annulez annule annuler annulons refusez refuse refuser declinez decline declining cancel cancelling reject reservez reserver reserve reservations book booking rechace rechaza rechazar cancele cancela cancelar reserves anula anule annulli annulla annullare rifiuti rifiuta rifiutare prenoti prenota prenotare lehnen ablehnen stornieren storniere stornier buchen bucht buche accepteer acceptez accept accetti acepte'],
  [APART, 'nous cash virement especes liquide black direct moins books bank transfer cheaper discount us contanti bonifico meno noi nero mano bizum efectivo transferencia barato metalico nosotros menos bar uberweisung gunstiger gunstigeres billiger schwarz uns rabatt remise sconto descuento paypal lydia twint revolut satispay hand paylib wero zelle venmo iban'],
  [NEEDED, 'besoin necessaire utile sert servira need needed use serve servono bisogno serviamo falta necesitamos necesario necesita hace brauchen brauchst braucht mussen musst notig utiliser utilisons passer passe obligés obliges'],
  [REPORTED, 'signale signaler reported reporting report segnalato segnalare denuncie denunciar denunciado gemeldet melden arnaque scam truffa estafa betrug interdit forbidden refuse refuse vietato prohibido verboten policy regles rules harnais harness arnes'],
  [PREPOSITION, 'sur par via on by over per su por en auf uber ueber au al through in to vers zu nach a tramite mediante in'],
  [HAVE, 'avez as a have has got hast haben heisst heissen appelles appelez called chiami chiama llamas llama nennst tienes tiene teneis hai avete ha usi usa usas usais usate uses use utilisez utilises nutzt nutzen verwendest are es etes bist seid sind sei siete estas esta'],
];

export const wordClasses: ReadonlyMap<string, number> = classes.reduce((map, [mask, list]) => {
  for (const word of words(list)) map.set(word, (map.get(word) ?? 0) | mask);
  return map;
}, new Map<string, number>());

/** Words without which there is no invitation: the first look asks for one of them. */
export const invitingMask = RING | RING_ME | OUT | ELSEWHERE;
