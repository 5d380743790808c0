import { choice, choices, date, freeText, group, number, onSite, onSiteOrRemote, option as o, optional, service, text as t, words, yesNo, years } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const lessons = group('lessons', t('Cours et apprentissage', 'Lezioni e formazione', 'Lessons and learning', 'Unterricht und Lernen', 'Clases y formación'), [
  service('maths-lessons', t('Cours de maths et de sciences', 'Lezioni di matematica e scienze', 'Maths and science lessons', 'Mathe- und Naturwissenschaften', 'Clases de matemáticas y ciencias'),
    words('physique, chimie, prof de maths, bac', 'fisica, chimica, ripetizioni matematica, maturità', 'physics, chemistry, maths tutor, GCSE', 'Physik, Chemie, Mathe-Nachhilfe, Abitur', 'física, química, profesor de mates, selectividad'), onSiteOrRemote(3), [
    choices('subjects', t('Matières', 'Materie', 'Subjects', 'Fächer', 'Materias'), [
      o('maths', 'Mathématiques', 'Matematica', 'Maths', 'Mathematik', 'Matemáticas'),
      o('physics', 'Physique', 'Fisica', 'Physics', 'Physik', 'Física'),
      o('chemistry', 'Chimie', 'Chimica', 'Chemistry', 'Chemie', 'Química'),
      o('biology', 'Biologie', 'Biologia', 'Biology', 'Biologie', 'Biología'),
    ]),
    choice('level', t('Niveau', 'Livello', 'Level', 'Niveau', 'Nivel'), [
      o('primary', 'École primaire', 'Scuola primaria', 'Primary school', 'Grundschule', 'Primaria'),
      o('lower', 'Collège', 'Scuola media', 'Lower secondary', 'Mittelstufe', 'Secundaria'),
      o('upper', 'Lycée', 'Scuola superiore', 'Upper secondary', 'Oberstufe', 'Bachillerato'),
      o('university', 'Études supérieures', 'Università', 'University', 'Hochschule', 'Universidad'),
    ]),
    optional(date('exam_on', t('Date de l’examen', 'Data dell’esame', 'Date of the exam', 'Prüfungstermin', 'Fecha del examen'))),
  ]),
  service('homework-help', t('Aide aux devoirs', 'Aiuto compiti', 'Homework help', 'Hausaufgabenhilfe', 'Ayuda con los deberes'),
    words('soutien scolaire, lecture, dyslexie, méthode de travail', 'doposcuola, ripetizioni, dislessia, metodo di studio', 'tutoring, reading, dyslexia, study skills', 'Nachhilfe, Lesen, Legasthenie, Lernmethoden', 'refuerzo escolar, lectura, dislexia, técnicas de estudio'), onSiteOrRemote(3), [
    number('pupil_age', t('Âge de l’élève', 'Età dell’alunno', 'Age of the pupil', 'Alter des Kindes', 'Edad del alumno o alumna'), 5, 20, years),
    number('sessions', t('Séances par semaine', 'Lezioni a settimana', 'Sessions a week', 'Termine pro Woche', 'Sesiones por semana'), 1, 7),
    optional(freeText('difficulty', t('Difficultés rencontrées', 'Difficoltà incontrate', 'What is difficult', 'Schwierigkeiten', 'Dificultades encontradas'), 500)),
  ]),
  service('language-lessons', t('Cours de langue', 'Lezioni di lingua', 'Language lessons', 'Sprachunterricht', 'Clases de idiomas'),
    words('anglais, espagnol, français langue étrangère, conversation', 'inglese, spagnolo, italiano per stranieri, conversazione', 'English lessons, French, Spanish, conversation', 'Englisch, Spanisch, Deutsch als Fremdsprache, Konversation', 'inglés, francés, español para extranjeros, conversación'), onSiteOrRemote(3), [
    choice('language', t('Langue à apprendre', 'Lingua da imparare', 'Language to learn', 'Sprache', 'Idioma que aprender'), [
      o('en', 'Anglais', 'Inglese', 'English', 'Englisch', 'Inglés'),
      o('fr', 'Français', 'Francese', 'French', 'Französisch', 'Francés'),
      o('es', 'Espagnol', 'Spagnolo', 'Spanish', 'Spanisch', 'Español'),
      o('de', 'Allemand', 'Tedesco', 'German', 'Deutsch', 'Alemán'),
      o('it', 'Italien', 'Italiano', 'Italian', 'Italienisch', 'Italiano'),
      o('other', 'Une autre langue', 'Un’altra lingua', 'Another language', 'Andere Sprache', 'Otro idioma'),
    ]),
    choice('command', t('Niveau actuel', 'Livello attuale', 'Present level', 'Heutiges Niveau', 'Nivel actual'), [
      o('none', 'Aucune notion', 'Nessuna base', 'None yet', 'Keine Kenntnisse', 'Sin conocimientos'),
      o('a', 'Élémentaire (A1, A2)', 'Elementare (A1, A2)', 'Basic (A1, A2)', 'Grundkenntnisse (A1, A2)', 'Básico (A1, A2)'),
      o('b', 'Indépendant (B1, B2)', 'Autonomo (B1, B2)', 'Independent (B1, B2)', 'Fortgeschritten (B1, B2)', 'Independiente (B1, B2)'),
      o('c', 'Avancé (C1, C2)', 'Avanzato (C1, C2)', 'Proficient (C1, C2)', 'Sehr gut (C1, C2)', 'Avanzado (C1, C2)'),
    ]),
    choice('purpose', t('But', 'Scopo', 'Purpose', 'Zweck', 'Finalidad'), [
      o('work', 'Travail', 'Lavoro', 'Work', 'Beruf', 'Trabajo'),
      o('school', 'Études', 'Studio', 'Studies', 'Schule und Studium', 'Estudios'),
      o('certificate', 'Certification', 'Certificazione', 'Certificate', 'Zertifikat', 'Certificado'),
      o('travel', 'Voyage ou installation', 'Viaggio o trasferimento', 'Travel or moving abroad', 'Reise oder Umzug', 'Viaje o traslado'),
    ]),
  ]),
  service('music-lessons', t('Cours de musique', 'Lezioni di musica', 'Music lessons', 'Musikunterricht', 'Clases de música'),
    words('piano, guitare, violon, solfège', 'pianoforte, chitarra, violino, solfeggio', 'piano, guitar, violin, music theory', 'Klavier, Gitarre, Geige, Notenlehre', 'piano, guitarra, violín, solfeo'), onSiteOrRemote(3), [
    choice('instrument', t('Instrument', 'Strumento', 'Instrument', 'Instrument', 'Instrumento'), [
      o('piano', 'Piano', 'Pianoforte', 'Piano', 'Klavier', 'Piano'),
      o('guitar', 'Guitare ou basse', 'Chitarra o basso', 'Guitar or bass', 'Gitarre oder Bass', 'Guitarra o bajo'),
      o('strings', 'Violon ou autre corde frottée', 'Violino o altri archi', 'Violin or other strings', 'Geige oder andere Streicher', 'Violín u otra cuerda'),
      o('winds', 'Instrument à vent', 'Strumento a fiato', 'Wind instrument', 'Blasinstrument', 'Instrumento de viento'),
      o('drums', 'Batterie ou percussions', 'Batteria o percussioni', 'Drums or percussion', 'Schlagzeug', 'Batería o percusión'),
    ]),
    yesNo('own_instrument', t('L’élève a un instrument', 'L’allievo ha uno strumento', 'The pupil has an instrument', 'Ein Instrument ist vorhanden', 'Se dispone de instrumento')),
    number('years_played', t('Années de pratique', 'Anni di pratica', 'Years played so far', 'Bisherige Spieljahre', 'Años de práctica'), 0, 80, years),
  ]),
  service('singing-lessons', t('Cours de chant', 'Lezioni di canto', 'Singing lessons', 'Gesangsunterricht', 'Clases de canto'),
    words('chanteur, technique vocale, chorale, coach vocal', 'cantante, tecnica vocale, coro, vocal coach', 'voice coach, vocal technique, choir, singer', 'Stimmbildung, Sänger, Chor, Vocal Coach', 'técnica vocal, coro, coach vocal, cantante'), onSiteOrRemote(3), [
    choice('style', t('Style', 'Genere', 'Style', 'Stil', 'Estilo'), [
      o('classical', 'Lyrique', 'Lirico', 'Classical', 'Klassisch', 'Lírico'),
      o('pop', 'Variété et rock', 'Pop e rock', 'Pop and rock', 'Pop und Rock', 'Pop y rock'),
      o('jazz', 'Jazz', 'Jazz', 'Jazz', 'Jazz', 'Jazz'),
      o('musical', 'Comédie musicale', 'Musical', 'Musical theatre', 'Musical', 'Musical'),
    ]),
    choice('goal', t('Projet', 'Progetto', 'Aim', 'Vorhaben', 'Proyecto'), [
      o('pleasure', 'Plaisir', 'Piacere', 'Pleasure', 'Freude am Singen', 'Afición'),
      o('audition', 'Audition ou concours', 'Audizione o concorso', 'Audition or competition', 'Vorsingen oder Wettbewerb', 'Audición o concurso'),
      o('stage', 'Scène', 'Palco', 'Stage', 'Bühne', 'Escenario'),
    ]),
  ]),
  service('driving-lessons', t('Accompagnement à la conduite', 'Lezioni di guida', 'Driving lessons', 'Fahrunterricht', 'Clases de conducir'),
    words('permis, auto-école, heures de conduite, code de la route', 'patente, scuola guida, guide, teoria', 'driving licence, instructor, driving test, theory test', 'Führerschein, Fahrschule, Fahrstunden, Theorieprüfung', 'carné, autoescuela, prácticas, teórico'), onSite(4, 'driving'), [
    choice('situation', t('Situation', 'Situazione', 'Situation', 'Stand', 'Situación'), [
      o('beginner', 'Première leçon', 'Prima lezione', 'First lesson', 'Erste Fahrstunde', 'Primera clase'),
      o('before_test', 'Avant l’examen', 'Prima dell’esame', 'Before the test', 'Vor der Prüfung', 'Antes del examen'),
      o('refresher', 'Reprise après une pause', 'Ripresa dopo una pausa', 'Refresher after a break', 'Auffrischung nach einer Pause', 'Reciclaje tras una pausa'),
    ]),
    choice('gearbox', t('Boîte de vitesses', 'Cambio', 'Gearbox', 'Getriebe', 'Cambio'), [
      o('manual', 'Manuelle', 'Manuale', 'Manual', 'Schaltung', 'Manual'),
      o('automatic', 'Automatique', 'Automatico', 'Automatic', 'Automatik', 'Automático'),
    ]),
    number('lessons', t('Nombre de leçons envisagé', 'Numero di lezioni previsto', 'Number of lessons planned', 'Geplante Fahrstunden', 'Número de clases previsto'), 1, 100),
  ]),
  service('computing-lessons', t('Cours d’informatique', 'Lezioni di informatica', 'Computing lessons', 'Computerkurse', 'Clases de informática'),
    words('ordinateur, smartphone, Excel, programmation', 'computer, smartphone, Excel, programmazione', 'computer help, smartphone, Excel, coding', 'Computer lernen, Smartphone, Excel, Programmieren', 'ordenador, móvil, Excel, programación'), onSiteOrRemote(3), [
    choice('topic', t('Sujet', 'Argomento', 'Topic', 'Thema', 'Tema'), [
      o('first_steps', 'Premiers pas', 'Primi passi', 'First steps', 'Erste Schritte', 'Primeros pasos'),
      o('office', 'Bureautique', 'Programmi da ufficio', 'Office software', 'Office-Programme', 'Ofimática'),
      o('coding', 'Programmation', 'Programmazione', 'Programming', 'Programmieren', 'Programación'),
      o('design', 'Image et vidéo', 'Immagini e video', 'Picture and video', 'Bild und Video', 'Imagen y vídeo'),
    ]),
    choices('devices', t('Appareils', 'Dispositivi', 'Devices', 'Geräte', 'Dispositivos'), [
      o('windows', 'PC sous Windows', 'PC Windows', 'Windows PC', 'Windows-PC', 'PC con Windows'),
      o('mac', 'Mac', 'Mac', 'Mac', 'Mac', 'Mac'),
      o('phone', 'Téléphone ou tablette', 'Telefono o tablet', 'Phone or tablet', 'Handy oder Tablet', 'Móvil o tableta'),
      o('none', 'Aucun', 'Nessuno', 'None', 'Keins', 'Ninguno'),
    ]),
    number('learners', t('Nombre de participants', 'Numero di partecipanti', 'Number of learners', 'Zahl der Teilnehmenden', 'Número de participantes'), 1, 30),
  ]),
  service('sport-coaching', t('Coaching sportif', 'Personal trainer', 'Sport coaching', 'Personal Training', 'Entrenamiento personal'),
    words('coach, remise en forme, yoga, musculation', 'allenatore, rimettersi in forma, yoga, palestra', 'personal trainer, fitness, yoga, weight training', 'Fitnesstrainer, Yoga, Krafttraining, Lauftraining', 'entrenador, ponerse en forma, yoga, musculación'), onSiteOrRemote(4, 'sport'), [
    choice('activity', t('Activité', 'Attività', 'Activity', 'Sportart', 'Actividad'), [
      o('fitness', 'Remise en forme', 'Fitness', 'Fitness', 'Fitness', 'Puesta en forma'),
      o('yoga', 'Yoga ou Pilates', 'Yoga o Pilates', 'Yoga or Pilates', 'Yoga oder Pilates', 'Yoga o pilates'),
      o('running', 'Course à pied', 'Corsa', 'Running', 'Laufen', 'Carrera'),
      o('swimming', 'Natation', 'Nuoto', 'Swimming', 'Schwimmen', 'Natación'),
      o('tennis', 'Tennis ou padel', 'Tennis o padel', 'Tennis or padel', 'Tennis oder Padel', 'Tenis o pádel'),
    ]),
    number('weekly_sessions', t('Séances par semaine', 'Sedute a settimana', 'Sessions a week', 'Einheiten pro Woche', 'Sesiones por semana'), 1, 7),
    yesNo('medical_advice', t('Un avis médical est à respecter', 'C’è un parere medico da rispettare', 'There is medical advice to follow', 'Ärztlicher Rat ist zu beachten', 'Hay una indicación médica que respetar')),
  ]),
]);
