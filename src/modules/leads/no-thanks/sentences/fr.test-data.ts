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
`;
