import { choice, choices, date, freeText, group, hoursAWeek, number, onSite, onSiteOrRemote, option as o, optional, service, text as t, words, yesNo, years } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const family = group('family', t('Famille et animaux', 'Famiglia e animali', 'Family and pets', 'Familie und Tiere', 'Familia y animales'), [
  service('childcare', t('Garde d’enfants', 'Baby-sitter e cura dei bambini', 'Childcare', 'Kinderbetreuung', 'Cuidado de niños'),
    words('baby-sitter, nounou, sortie d’école, assistante maternelle', 'tata, babysitter, uscita da scuola, asilo', 'babysitter, nanny, school run, childminder', 'Babysitter, Tagesmutter, Kinderfrau, Abholung Schule', 'canguro, niñera, recogida del colegio, guardería'), onSite(4, 'childcare'), [
    number('children', t('Nombre d’enfants', 'Numero di bambini', 'Number of children', 'Zahl der Kinder', 'Número de niños'), 1, 10),
    choices('ages', t('Âge des enfants', 'Età dei bambini', 'Ages of the children', 'Alter der Kinder', 'Edad de los niños'), [
      o('baby', 'Moins de 1 an', 'Meno di 1 anno', 'Under 1', 'Unter 1 Jahr', 'Menos de 1 año'),
      o('toddler', 'De 1 à 3 ans', 'Da 1 a 3 anni', '1 to 3', '1 bis 3 Jahre', 'De 1 a 3 años'),
      o('child', 'De 3 à 6 ans', 'Da 3 a 6 anni', '3 to 6', '3 bis 6 Jahre', 'De 3 a 6 años'),
      o('school', 'De 6 à 12 ans', 'Da 6 a 12 anni', '6 to 12', '6 bis 12 Jahre', 'De 6 a 12 años'),
    ]),
    choice('moment', t('Moment de garde', 'Quando serve', 'When', 'Zeiten', 'Cuándo'), [
      o('after_school', 'Après l’école', 'Dopo la scuola', 'After school', 'Nach der Schule', 'Después del colegio'),
      o('day', 'En journée', 'Durante il giorno', 'During the day', 'Tagsüber', 'Durante el día'),
      o('evening', 'En soirée', 'La sera', 'In the evening', 'Abends', 'Por la noche'),
      o('weekend', 'Le week-end', 'Nel fine settimana', 'At weekends', 'Am Wochenende', 'El fin de semana'),
    ]),
    number('hours', t('Durée', 'Durata', 'Hours', 'Umfang', 'Duración'), 1, 60, hoursAWeek),
  ]),
  service('elder-care', t('Aide aux personnes âgées', 'Assistenza anziani', 'Care for older people', 'Betreuung älterer Menschen', 'Atención a personas mayores'),
    words('aide à domicile, auxiliaire de vie, dame de compagnie, maintien à domicile', 'badante, assistenza domiciliare, compagnia, accompagnamento', 'home help, carer, companionship, live-in care', 'Seniorenbetreuung, Alltagsbegleitung, Haushaltshilfe für Senioren, Pflegehilfe', 'cuidador, ayuda a domicilio, compañía, interna'), onSite(6, 'home_care'), [
    choices('help', t('Aide attendue', 'Aiuto richiesto', 'Help wanted', 'Gewünschte Hilfe', 'Ayuda deseada'), [
      o('meals', 'Repas', 'Pasti', 'Meals', 'Mahlzeiten', 'Comidas'),
      o('hygiene', 'Toilette et habillage', 'Igiene e vestizione', 'Washing and dressing', 'Waschen und Anziehen', 'Aseo y vestido'),
      o('outings', 'Sorties et courses', 'Uscite e spesa', 'Outings and shopping', 'Ausgänge und Einkäufe', 'Salidas y compras'),
      o('company', 'Compagnie', 'Compagnia', 'Company', 'Gesellschaft', 'Compañía'),
      o('night', 'Présence de nuit', 'Presenza notturna', 'Night presence', 'Anwesenheit nachts', 'Presencia nocturna'),
    ]),
    choice('autonomy', t('Autonomie de la personne', 'Autonomia della persona', 'How the person moves', 'Beweglichkeit der Person', 'Autonomía de la persona'), [
      o('walks', 'Marche sans aide', 'Cammina senza aiuto', 'Walks without help', 'Geht ohne Hilfe', 'Camina sin ayuda'),
      o('needs_help', 'Marche avec aide', 'Cammina con aiuto', 'Walks with help', 'Geht mit Hilfe', 'Camina con ayuda'),
      o('bedridden', 'Alitée', 'Allettata', 'Stays in bed', 'Bettlägerig', 'Encamada'),
    ]),
    number('hours', t('Durée de présence', 'Ore di presenza', 'Hours of presence', 'Betreuungszeit', 'Horas de presencia'), 1, 168, hoursAWeek),
  ]),
  service('disability-support', t('Accompagnement du handicap', 'Sostegno alla disabilità', 'Disability support', 'Begleitung bei Behinderung', 'Apoyo a la discapacidad'),
    words('auxiliaire de vie, transport adapté, autisme, AESH', 'assistente alla persona, trasporto disabili, autismo, educatore', 'personal assistant, accessible transport, autism, support worker', 'persönliche Assistenz, Fahrdienst, Autismus, Schulbegleitung', 'asistente personal, transporte adaptado, autismo, monitor de apoyo'), onSite(6, 'home_care'), [
    choice('setting', t('Cadre', 'Ambito', 'Setting', 'Umfeld', 'Ámbito'), [
      o('home', 'À domicile', 'A casa', 'At home', 'Zu Hause', 'En casa'),
      o('school', 'À l’école ou en études', 'A scuola o negli studi', 'At school or in studies', 'Schule oder Studium', 'En el colegio o los estudios'),
      o('work', 'Au travail', 'Al lavoro', 'At work', 'Bei der Arbeit', 'En el trabajo'),
      o('leisure', 'Loisirs et déplacements', 'Tempo libero e spostamenti', 'Leisure and travel', 'Freizeit und Wege', 'Ocio y desplazamientos'),
    ]),
    number('age', t('Âge de la personne', 'Età della persona', 'Age of the person', 'Alter der Person', 'Edad de la persona'), 0, 110, years),
    freeText('needs', t('Besoins particuliers', 'Esigenze particolari', 'Particular needs', 'Besondere Bedürfnisse', 'Necesidades particulares'), 600),
  ]),
  service('pet-sitting', t('Garde et promenade d’animaux', 'Pet sitter e passeggiate', 'Pet sitting and dog walking', 'Tierbetreuung und Gassi gehen', 'Cuidado y paseo de mascotas'),
    words('pet-sitter, garde de chat, promener chien, pension', 'dog sitter, gatto, portare a spasso il cane, pensione', 'cat sitter, dog walker, kennel, boarding', 'Hundesitter, Katzensitter, Hund ausführen, Tierpension', 'cuidador de perros, gato, pasear perro, residencia canina'), onSite(3, 'animal_care'), [
    choices('animals', t('Animaux', 'Animali', 'Animals', 'Tiere', 'Animales'), [
      o('dog', 'Chien', 'Cane', 'Dog', 'Hund', 'Perro'),
      o('cat', 'Chat', 'Gatto', 'Cat', 'Katze', 'Gato'),
      o('small', 'Petit animal', 'Piccolo animale', 'Small animal', 'Kleintier', 'Animal pequeño'),
      o('horse', 'Cheval', 'Cavallo', 'Horse', 'Pferd', 'Caballo'),
    ]),
    date('from_on', t('Premier jour', 'Primo giorno', 'First day', 'Erster Tag', 'Primer día')),
    date('until_on', t('Dernier jour', 'Ultimo giorno', 'Last day', 'Letzter Tag', 'Último día')),
    yesNo('at_pro', t('L’animal peut aller chez le prestataire', 'L’animale può stare dal professionista', 'The animal may stay with the pro', 'Das Tier kann zum Profi gebracht werden', 'El animal puede ir a casa del profesional')),
  ]),
  service('dog-training', t('Éducation canine', 'Educazione cinofila', 'Dog training', 'Hundetraining', 'Adiestramiento canino'),
    words('éducateur canin, chiot, chien agressif, obéissance', 'educatore cinofilo, cucciolo, cane aggressivo, obbedienza', 'puppy class, dog behaviour, aggressive dog, obedience', 'Hundeschule, Welpe, Hund aggressiv, Gehorsam', 'educador canino, cachorro, perro agresivo, obediencia'), onSiteOrRemote(4, 'animal_care'), [
    choice('goal', t('Objectif', 'Obiettivo', 'Goal', 'Ziel', 'Objetivo'), [
      o('puppy', 'Bases pour un chiot', 'Basi per un cucciolo', 'Puppy basics', 'Grundlagen für Welpen', 'Bases para un cachorro'),
      o('obedience', 'Obéissance', 'Obbedienza', 'Obedience', 'Gehorsam', 'Obediencia'),
      o('fear', 'Peur ou agressivité', 'Paura o aggressività', 'Fear or aggression', 'Angst oder Aggression', 'Miedo o agresividad'),
      o('sport', 'Sport canin', 'Sport cinofili', 'Dog sports', 'Hundesport', 'Deporte canino'),
    ]),
    number('age_months', t('Âge du chien', 'Età del cane', 'Age of the dog', 'Alter des Hundes', 'Edad del perro'), 1, 300, t('mois', 'mesi', 'months', 'Monate', 'meses')),
    optional(freeText('breed', t('Race', 'Razza', 'Breed', 'Rasse', 'Raza'), 80)),
  ]),
]);
