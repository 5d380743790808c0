export const clear = `
Non merci
Non, merci.
NON MERCI !!!
non merciii
non mersi
Non merci 🙏
Bonjour, non merci. Bonne journée
Merci mais non merci
Merci, mais non.
C'est gentil mais non merci
Non merci, j'ai déjà trouvé quelqu'un
J'ai déjà trouvé quelqu'un, merci
j'ai trouver quelqu'un merci
Bonjour, nous avons finalement trouvé un autre artisan. Merci à vous.
On a trouvé, merci.
Désolé, j'ai trouvé entre-temps
Merci pour votre réponse, mais nous avons choisi un autre prestataire.
Bonsoir, je vous remercie pour votre devis mais j'ai retenu une autre offre. Cordialement, Paul
Nous avons opté pour une autre solution, désolés.
Je suis parti sur quelqu'un d'autre
Je vais passer par une autre entreprise, merci quand même
Je ne suis pas intéressé
pas interessée merci
Plus intéressé, désolé
Ça ne m'intéresse pas
Votre offre ne nous intéresse pas, bonne continuation
Je n'ai plus besoin de vos services
plus besoin merci
Je n'en ai plus besoin, merci beaucoup
Finalement je n'ai plus besoin d'un plombier
Ce n'est plus la peine, merci
Ce n'est plus d'actualité
Le projet est annulé
Le projet est abandonné, merci de votre compréhension
Nous avons décidé d'abandonner le projet, on annule tout
J'annule ma demande
Je souhaite annuler ma demande, désolé pour le dérangement
Merci d'annuler ma demande
J'ai changé d'avis, désolée
Je décline votre offre
Je préfère décliner, merci pour le temps passé
Je ne donne pas suite
Nous ne donnerons pas suite à votre proposition. Bien cordialement
Je ne souhaite pas donner suite, merci
Je ne souhaite pas poursuivre.
Mon beau-frère va s'en occuper finalement
C'est mon voisin qui s'en charge, merci
Je vais le faire moi-même
Le problème est résolu, merci
C'est réglé, merci bonne journée
Tout est déjà réparé
Laissez tomber, merci
Je passe mon tour
Sans façon, merci
Très peu pour moi
Non, ça ira merci
Pas cette fois, merci
Merci de ne plus me contacter
Ne me contactez plus svp
Pour moi c'est non, désolé
Non merci, trop cher pour moi, bonne chance
Bjr, dsl jai trouvé qqn. Bonne journée
Merci beaucoup d'avoir répondu si vite, mais nous avons déjà quelqu'un pour ce travail
Non merci, je vous recontacterai si besoin
Merci pour votre retour mais j'ai décidé de faire appel à une entreprise de mon village. Bonne continuation à vous
On va se débrouiller nous-mêmes, merci !
Non merci, nous avons déjà signé avec un autre pro.
Bonjour, merci mais ce n'est plus nécessaire.
Merci de votre proposition mais je vais décliner.
Je vous remercie mais j'ai finalement trouvé une solution.
Désolé, nous avons pris quelqu'un d'autre.
Non, ça ne m'intéresse plus.
Merci mais je ne suis plus à la recherche d'un plombier.
Non merci, c'est bon pour moi.
Non merci je n'ai plus de problème
Bonjour, mon problème est réglé, je vous remercie.
Finalement non merci
Finalement, je ne ferai pas les travaux. Merci.
On abandonne le projet, désolé pour le dérangement.
Merci beaucoup mais j'ai déjà fait appel à un de vos collègues.
Je n'ai pas besoin de vos services, merci.
Pas besoin, merci.
Non je vous remercie
Non vraiment, merci
Je ne souhaite plus faire ces travaux.
Bonjour, la demande n'est plus valable. Merci
Merci, j'ai eu une autre proposition plus intéressante que j'ai acceptée.
Nous avons retenu un artisan plus proche de chez nous
C'est très gentil mais j'ai déjà quelqu'un
non merci pas interesser
No merci
Annulation, merci.
Merci pour votre message, malheureusement votre offre n'a pas été retenue.
Votre devis est trop cher, je ne donne pas suite. Cordialement
J'ai réussi à réparer moi-même, merci quand même !
je prefere pas merci
Bonsoir désolée mais nous avons choisi quelqu'un d'autre pour la garde de notre fils.
Non merci, je me suis arrangé avec un ami.
Ne vous dérangez pas, j'ai trouvé. Merci
Merci, mais nous ne sommes plus intéressés par cette prestation.
Je refuse votre proposition.
Merci, mais nous avons trouvé notre bonheur ailleurs.
Bonjour, finalement je n'ai plus besoin de faire réparer ma porte, merci.
Non merci, on a déjà un plombier.
Merci pour votre proposition mais je reste avec mon prestataire actuel.
Je vous remercie de votre intérêt mais la place est prise.
Non merci, je vais attendre l'année prochaine.
Merci pour le devis, mais c'est au-dessus de mon budget, je ne donnerai pas suite.
Désolé, c'est non.
Je ne suis pas intéressé par votre offre, merci.
Merci, ça ne sera pas nécessaire.
C'est bon, j'ai trouvé, merci !
Bonjour Madame, je suis désolé mais j'ai confié le chantier à une autre société.
J'ai résolu mon souci, merci.
Pas intéressé.
Non pas intéressée merci bonne soirée
je n'ai plus besoin dsl
Bonsoir, j'ai eu quelqu'un entre temps, merci beaucoup
Merci mais on ne va pas donner suite à notre projet
Nous ne retiendrons pas votre offre. Cordialement.
Tout est ok maintenant, plus besoin d'intervention. Merci
Non merci. Cordialement, Mme Durand
Merci d'avoir pris le temps de me répondre mais je n'en ai plus l'utilité.
ma demande est annulée
Trop tard, j'ai déjà trouvé quelqu'un
Je vais m'en passer, merci
Bonjour, je ne donnerai finalement pas suite à ma demande, merci à vous
Merci, j'ai fait affaire avec quelqu'un d'autre
non ca ira merci
On a réparé nous-mêmes, merci
Nous avons déjà un prestataire, bonne continuation
Merci bien mais ça ne nous convient pas, non.
Je préfère ne pas donner suite
Désolée mais j'ai opté pour un autre devis
La fuite est réparée, merci quand même
J'ai renoncé à mon projet
Non non merci
Plus besoin, problème résolu
Non merci, votre tarif dépasse mon budget
Bonjour, merci pour votre réponse mais j'ai déjà fait mon choix.
Merci, nous avons déjà tout ce qu'il nous faut.
Je ne suis plus intéressé, j'ai trouvé moins cher
C'est gentil, mais je vais me débrouiller seule
Merci beaucoup, mais ce sera sans suite de notre part
non, trouvé qqn merci
Merci de votre proposition, elle ne nous intéresse pas pour l'instant.
NON MERCI, NE ME RAPPELEZ PAS
Ce projet n'aura pas lieu, merci
`;

export const unclear = `
Pas de problème
Pas de souci, à mardi
Aucun problème merci
Non merci de me rappeler demain
Non, merci à vous !
Non, merci de passer plutôt le matin
Merci de me rappeler
Non merci, sauf si vous pouvez venir lundi
Non merci, par contre je cherche un électricien
Non merci pour l'option, mais le reste me convient
Non, pas lundi. Mardi ?
Non merci… et combien pour la salle de bains ?
Pourquoi pas
Je ne dis pas non
Pas encore trouvé
Je n'ai pas encore trouvé quelqu'un
Non, je n'ai trouvé personne
J'ai trouvé la fuite, elle est sous l'évier
J'ai déjà trouvé le carrelage, il faut le poser
J'ai trouvé votre profil très intéressant
J'ai choisi votre offre
Je suis intéressé
Ça m'intéresse beaucoup
Non, je n'ai pas de compteur Linky
Non, c'est au deuxième étage
Non, il n'y a pas d'ascenseur, venez quand vous voulez
Oui
Ok pour mardi
Merci, c'est parfait
Merci pour votre réponse, quel est votre tarif
Merci pour votre réponse rapide, je réfléchis
Merci, je compare encore les devis et je reviens vers vous
C'est trop cher, vous pouvez faire un geste
Votre prix est trop élevé, 200 € maximum
Si vous baissez le prix, d'accord
Je préfère mardi
Je préférerais samedi, merci
Non, plutôt jeudi
Non seulement la chaudière mais aussi le chauffe-eau
Pas intéressé par le contrat d'entretien, seulement par le dépannage
Je n'ai plus besoin de la peinture, juste du carrelage
Je n'ai pas besoin de devis, je vous fais confiance
Plus besoin d'attendre, vous pouvez venir
Pas besoin de me remercier
Inutile de me remercier, à demain
Le problème n'est pas résolu
Ce n'est toujours pas réparé
C'est toujours d'actualité, appelez-moi
Non ce n'est pas urgent
Non, je suis propriétaire
J'attends un autre devis avant de décider
Je vais comparer avec une autre entreprise
Annulez le rendez-vous de lundi, je préfère mardi
N'hésitez pas à m'appeler
Peut-être plus tard, je vous redis
Pas sûr, il faut que j'en parle à ma femme
Je n'ai pas changé d'avis, quand venez-vous
Non je ne veux pas annuler
Merci, pouvez-vous passer demain
Bonjour, merci. Avez-vous une assurance décennale
Non merci, je veux d'abord voir des photos
On a déjà quelqu'un mais il n'est pas disponible avant mars, êtes-vous libre
Mon mari s'en occupe, appelez-le
Non, merci d'apporter une échelle
Rien à redire, je prends
Non, merci de m'envoyer un devis détaillé.
Non merci pour lundi, mais mardi serait parfait.
Non, pas de souci pour moi, vous pouvez venir quand vous voulez.
Non je n'ai pas encore choisi.
Non, ce n'est pas un appartement, c'est une maison de 120 m2.
Merci ! Quel serait le délai ?
Non merci, c'est trop cher, vous pouvez descendre à 300 ?
Oui merci
Bonjour, oui c'est toujours d'actualité.
Non mais je suis disponible jeudi après-midi.
Je n'ai pas d'autre devis pour le moment, le vôtre m'intéresse.
Je ne suis pas disponible lundi.
Non, je n'ai pas besoin que vous fournissiez le matériel, seulement la pose.
Merci, j'ai déjà acheté le chauffe-eau, il faut juste l'installer.
J'ai trouvé votre prix raisonnable, on fait comment ?
Je ne suis pas intéressée par un abonnement mais par une intervention ponctuelle.
Non merci à l'acompte, mais je peux payer à la fin.
Ça ne m'intéresse que si vous intervenez cette semaine.
Plus tôt serait mieux, merci.
Non merci pour le samedi. Plutôt en semaine.
Merci, je vous appelle.
Désolé du retard, oui je suis intéressé.
Non, c'est mon mari qui sera sur place.
Votre devis me convient, merci.
Non merci je préfère un appel téléphonique
Un autre artisan m'a dit qu'il fallait tout changer, qu'en pensez-vous
Je n'ai plus d'eau chaude depuis hier
Plus besoin de photos, vous avez tout. Quand passez-vous
Merci de ne pas oublier la facture
C'est noté, merci, à jeudi
J'ai annulé mon rendez-vous de mardi pour être disponible pour vous
Je refuse de payer d'avance mais pour le reste ok
Non merci, d'abord j'aimerais connaître vos tarifs
Le projet n'est pas abandonné, il est juste décalé
Bonjour, non, je n'ai pas encore reçu d'autres devis, pouvez-vous m'en dire plus
Non merci pas de frais de déplacement svp, sinon ok
Non ! Il y a deux radiateurs.
Je n'ai pas de préférence pour la date.
Merci, j'ai bien reçu votre devis, je reviens vers vous rapidement
Merci pour la rapidité ! Quand seriez-vous disponible
J'ai trouvé quelqu'un pour la peinture mais il me manque toujours un carreleur
J'ai déjà quelqu'un pour l'électricité, je cherche pour la plomberie
Non merci de venir sans prévenir, appelez avant
Ce n'est pas grave, venez vendredi
Aucun souci de mon côté, j'attends votre venue
Ce n'est pas possible mardi
Je ne peux pas mardi, mercredi
Non le robinet ne fuit plus mais la chasse d'eau oui
Je ne veux pas de contrat, juste un passage
Votre concurrent me propose 150, vous pouvez vous aligner
Je refuse le premier devis mais le second me va
Non, gardez l'acompte, on se voit jeudi
Non merci, vous avez autre chose en bois ?
Pas de quoi, à lundi
Non pas encore, il arrive demain
Je vous remercie, j'attends votre devis
Merci non je n'ai pas de photos, mais vous pouvez passer
Non, c'est moi qui vous remercie
ça m'intéresse pas mal
Je ne suis pas contre
Non, venez plutôt jeudi matin
Non merci pour le café, mais oui pour le chantier !
Aucun rendez-vous possible avant mardi pour moi
Merci, non, deux chambres seulement
J'ai déjà fait appel à vous l'an dernier, c'était parfait
Le précédent artisan a annulé, pouvez-vous le remplacer
Je n'ai reçu aucune autre offre
Pas mal, je suis tenté
`;
