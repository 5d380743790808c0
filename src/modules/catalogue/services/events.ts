import { choice, choices, date, freeText, group, hours, number, onSite, onSiteOrRemote, option as o, optional, people, service, text as t, words, yesNo, years } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const events = group('events', t('Fêtes et réceptions', 'Feste e ricevimenti', 'Parties and receptions', 'Feste und Feiern', 'Fiestas y celebraciones'), [
  service('event-catering', t('Traiteur', 'Catering', 'Catering', 'Catering', 'Catering'),
    words('buffet, cocktail, chef à domicile, food truck', 'buffet, rinfresco, chef a domicilio, banqueting', 'buffet, private chef, canapés, food truck', 'Buffet, Mietkoch, Partyservice, Foodtruck', 'bufé, cóctel, chef a domicilio, food truck'), onSite(8, 'food'), [
    number('guests', t('Nombre de convives', 'Numero di ospiti', 'Number of guests', 'Zahl der Gäste', 'Número de comensales'), 2, 5000, people),
    choice('service_style', t('Forme du repas', 'Tipo di pasto', 'Style of meal', 'Art des Essens', 'Tipo de comida'), [
      o('buffet', 'Buffet', 'Buffet', 'Buffet', 'Buffet', 'Bufé'),
      o('seated', 'Repas à table', 'Pasto servito', 'Seated meal', 'Menü am Tisch', 'Comida servida'),
      o('cocktail', 'Cocktail', 'Aperitivo', 'Canapés', 'Fingerfood', 'Cóctel'),
      o('chef', 'Chef à domicile', 'Chef a domicilio', 'Chef at home', 'Koch zu Hause', 'Chef a domicilio'),
    ]),
    date('meal_on', t('Jour du repas', 'Giorno del pasto', 'Day of the meal', 'Tag des Essens', 'Día de la comida')),
    optional(freeText('diets', t('Régimes et allergies', 'Diete e allergie', 'Diets and allergies', 'Ernährungsweisen und Allergien', 'Dietas y alergias'), 400)),
    yesNo('kitchen', t('Une cuisine est disponible sur place', 'Sul posto c’è una cucina', 'There is a kitchen at the venue', 'Vor Ort gibt es eine Küche', 'Hay cocina en el lugar')),
  ]),
  service('dj', t('DJ et musiciens', 'DJ e musicisti', 'DJs and musicians', 'DJs und Musiker', 'DJ y músicos'),
    words('disc-jockey, groupe de musique, sono, animation mariage', 'disc jockey, band, impianto audio, musica matrimonio', 'disco, live band, sound system, wedding music', 'Discjockey, Band, Tonanlage, Hochzeitsmusik', 'disc jockey, grupo de música, sonido, música de boda'), onSite(5), [
    choice('act', t('Formation', 'Formazione', 'Act', 'Besetzung', 'Formación'), [
      o('dj', 'DJ', 'DJ', 'DJ', 'DJ', 'DJ'),
      o('band', 'Groupe', 'Gruppo', 'Band', 'Band', 'Grupo'),
      o('soloist', 'Soliste ou duo', 'Solista o duo', 'Soloist or duo', 'Solo oder Duo', 'Solista o dúo'),
      o('choir', 'Chorale', 'Coro', 'Choir', 'Chor', 'Coro'),
    ]),
    date('party_on', t('Jour de la fête', 'Giorno della festa', 'Day of the party', 'Tag der Feier', 'Día de la fiesta')),
    number('playing_time', t('Durée de jeu', 'Durata dell’esibizione', 'Playing time', 'Spieldauer', 'Tiempo de actuación'), 1, 16, hours),
    choices('equipment', t('Matériel à apporter', 'Attrezzatura da portare', 'Equipment to bring', 'Mitzubringende Technik', 'Equipo que traer'), [
      o('sound', 'Sonorisation', 'Impianto audio', 'Sound', 'Ton', 'Sonido'),
      o('lights', 'Lumières', 'Luci', 'Lights', 'Licht', 'Luces'),
      o('microphone', 'Micro', 'Microfono', 'Microphone', 'Mikrofon', 'Micrófono'),
      o('none', 'Aucun', 'Nessuna', 'None', 'Keine', 'Ninguno'),
    ]),
  ]),
  service('wedding-planning', t('Organisation de mariage et de réception', 'Organizzazione di matrimoni e ricevimenti', 'Wedding and party planning', 'Hochzeits- und Festplanung', 'Organización de bodas y fiestas'),
    words('wedding planner, salle de réception, cérémonie laïque, anniversaire', 'wedding planner, location, cerimonia simbolica, compleanno', 'wedding planner, venue, celebrant, anniversary', 'Weddingplaner, Location, freie Trauung, Geburtstag', 'wedding planner, finca, ceremonia civil, aniversario'), onSiteOrRemote(9), [
    choice('share', t('Part à confier', 'Parte da affidare', 'Share to hand over', 'Umfang der Planung', 'Parte que delegar'), [
      o('all', 'Toute l’organisation', 'Tutta l’organizzazione', 'All of it', 'Die gesamte Planung', 'Toda la organización'),
      o('some', 'Quelques étapes', 'Alcuni passaggi', 'Some steps', 'Einzelne Schritte', 'Algunos pasos'),
      o('day', 'Le jour même seulement', 'Solo il giorno stesso', 'The day itself only', 'Nur der Tag selbst', 'Solo el día'),
    ]),
    date('celebration_on', t('Jour de la réception', 'Giorno del ricevimento', 'Day of the celebration', 'Tag der Feier', 'Día de la celebración')),
    number('invited', t('Nombre d’invités', 'Numero di invitati', 'Number of people invited', 'Zahl der Eingeladenen', 'Número de personas invitadas'), 2, 3000, people),
    yesNo('venue_booked', t('Le lieu est réservé', 'Il luogo è prenotato', 'The venue is booked', 'Der Ort ist gebucht', 'El lugar está reservado')),
  ]),
  service('children-entertainer', t('Animation pour enfants', 'Animazione per bambini', 'Children’s entertainers', 'Kinderunterhaltung', 'Animación infantil'),
    words('magicien, clown, anniversaire enfant, château gonflable', 'mago, clown, compleanno bambini, gonfiabili', 'magician, clown, birthday party, bouncy castle', 'Zauberer, Clown, Kindergeburtstag, Hüpfburg', 'mago, payaso, cumpleaños infantil, castillo hinchable'), onSite(3), [
    choice('act', t('Animation', 'Animazione', 'Entertainment', 'Programm', 'Animación'), [
      o('magic', 'Magie', 'Magia', 'Magic', 'Zauberei', 'Magia'),
      o('games', 'Jeux', 'Giochi', 'Games', 'Spiele', 'Juegos'),
      o('face_painting', 'Maquillage', 'Truccabimbi', 'Face painting', 'Kinderschminken', 'Pintacaras'),
      o('show', 'Spectacle ou marionnettes', 'Spettacolo o burattini', 'Show or puppets', 'Aufführung oder Puppentheater', 'Espectáculo o títeres'),
    ]),
    number('children', t('Nombre d’enfants', 'Numero di bambini', 'Number of children', 'Zahl der Kinder', 'Número de niños'), 1, 300),
    number('average_age', t('Âge moyen', 'Età media', 'Average age', 'Durchschnittsalter', 'Edad media'), 1, 16, years),
  ]),
  service('flowers-and-decoration', t('Fleurs et décoration', 'Fiori e allestimenti', 'Flowers and decoration', 'Blumen und Dekoration', 'Flores y decoración'),
    words('fleuriste, bouquet de mariée, ballons, location de mobilier', 'fioraio, bouquet sposa, palloncini, noleggio arredi', 'florist, bridal bouquet, balloons, furniture hire', 'Florist, Brautstrauß, Ballons, Mietmöbel', 'florista, ramo de novia, globos, alquiler de mobiliario'), onSite(4), [
    choices('elements', t('Éléments', 'Elementi', 'Elements', 'Elemente', 'Elementos'), [
      o('bouquets', 'Bouquets', 'Bouquet', 'Bouquets', 'Sträuße', 'Ramos'),
      o('tables', 'Décor de table', 'Decorazione dei tavoli', 'Table decoration', 'Tischdekoration', 'Decoración de mesas'),
      o('balloons', 'Ballons', 'Palloncini', 'Balloons', 'Ballons', 'Globos'),
      o('furniture', 'Mobilier à louer', 'Arredi a noleggio', 'Furniture for hire', 'Mietmöbel', 'Mobiliario de alquiler'),
    ]),
    number('tables', t('Nombre de tables', 'Numero di tavoli', 'Number of tables', 'Zahl der Tische', 'Número de mesas'), 0, 300),
    optional(freeText('colours', t('Couleurs et ambiance', 'Colori e atmosfera', 'Colours and mood', 'Farben und Stimmung', 'Colores y ambiente'), 300)),
  ]),
]);
