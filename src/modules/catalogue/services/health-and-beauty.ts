import { choice, choices, freeText, group, minutes, number, onSite, onSiteOrRemote, option as o, optional, service, text as t, words, yesNo } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const healthAndBeauty = group('health-and-beauty', t('Santé et beauté', 'Salute e bellezza', 'Health and beauty', 'Gesundheit und Schönheit', 'Salud y belleza'), [
  service('physiotherapy', t('Kinésithérapie', 'Fisioterapia', 'Physiotherapy', 'Physiotherapie', 'Fisioterapia'),
    words('kiné, rééducation, mal de dos, entorse', 'fisioterapista, riabilitazione, mal di schiena, distorsione', 'physio, rehabilitation, back pain, sprain', 'Krankengymnastik, Reha, Rückenschmerzen, Verstauchung', 'fisio, rehabilitación, dolor de espalda, esguince'), onSite(6, 'health'), [
    choice('region', t('Partie du corps', 'Parte del corpo', 'Part of the body', 'Körperteil', 'Parte del cuerpo'), [
      o('back', 'Dos ou nuque', 'Schiena o collo', 'Back or neck', 'Rücken oder Nacken', 'Espalda o cuello'),
      o('shoulder', 'Épaule ou bras', 'Spalla o braccio', 'Shoulder or arm', 'Schulter oder Arm', 'Hombro o brazo'),
      o('leg', 'Hanche, genou ou pied', 'Anca, ginocchio o piede', 'Hip, knee or foot', 'Hüfte, Knie oder Fuß', 'Cadera, rodilla o pie'),
      o('breathing', 'Respiration', 'Respirazione', 'Breathing', 'Atmung', 'Respiración'),
    ]),
    yesNo('prescription', t('Une prescription médicale existe', 'C’è una prescrizione medica', 'There is a doctor’s prescription', 'Eine ärztliche Verordnung liegt vor', 'Hay prescripción médica')),
    choice('where', t('Lieu des séances', 'Luogo delle sedute', 'Place of treatment', 'Ort der Behandlung', 'Lugar de las sesiones'), [
      o('home', 'À domicile', 'A domicilio', 'At home', 'Zu Hause', 'A domicilio'),
      o('practice', 'Au cabinet', 'In studio', 'At the practice', 'In der Praxis', 'En consulta'),
    ]),
  ]),
  service('massage', t('Massage bien-être', 'Massaggio benessere', 'Wellness massage', 'Wellnessmassage', 'Masaje de bienestar'),
    words('masseur, relaxation, massage à domicile, détente', 'massaggiatore, rilassante, massaggio a domicilio, decontratturante', 'masseur, relaxation, mobile massage, deep tissue', 'Masseur, Entspannung, mobile Massage, Verspannung', 'masajista, relajante, masaje a domicilio, contracturas'), onSite(3), [
    choice('kind', t('Type de massage', 'Tipo di massaggio', 'Kind of massage', 'Art der Massage', 'Tipo de masaje'), [
      o('relaxing', 'Relaxant', 'Rilassante', 'Relaxing', 'Entspannend', 'Relajante'),
      o('deep', 'Profond', 'Profondo', 'Deep tissue', 'Tiefengewebe', 'Profundo'),
      o('pregnancy', 'Prénatal', 'Prenatale', 'Pregnancy', 'Schwangerschaft', 'Prenatal'),
      o('chair', 'Assis, en entreprise', 'Da seduti, in azienda', 'Seated, at work', 'Im Sitzen, im Betrieb', 'En silla, en la empresa'),
    ]),
    number('duration', t('Durée', 'Durata', 'Length', 'Dauer', 'Duración'), 15, 240, minutes),
    number('persons', t('Nombre de personnes', 'Numero di persone', 'Number of people', 'Zahl der Personen', 'Número de personas'), 1, 50),
  ]),
  service('hairdressing', t('Coiffure à domicile', 'Parrucchiere a domicilio', 'Hairdressing at home', 'Friseur zu Hause', 'Peluquería a domicilio'),
    words('coiffeur, coupe, couleur, barbier', 'parrucchiera, taglio, tinta, barbiere', 'hairdresser, haircut, colour, barber', 'Haarschnitt, Friseurin, Haare färben, Barbier', 'peluquero, corte de pelo, tinte, barbero'), onSite(3, 'hairdressing'), [
    choices('services', t('Prestations', 'Trattamenti', 'Services', 'Leistungen', 'Servicios'), [
      o('cut', 'Coupe', 'Taglio', 'Cut', 'Schnitt', 'Corte'),
      o('colour', 'Couleur ou mèches', 'Colore o mèche', 'Colour or highlights', 'Farbe oder Strähnen', 'Color o mechas'),
      o('styling', 'Coiffage', 'Piega', 'Styling', 'Styling', 'Peinado'),
      o('beard', 'Barbe', 'Barba', 'Beard', 'Bart', 'Barba'),
    ]),
    choice('length', t('Longueur des cheveux', 'Lunghezza dei capelli', 'Length of hair', 'Haarlänge', 'Largo del pelo'), [
      o('short', 'Courts', 'Corti', 'Short', 'Kurz', 'Corto'),
      o('medium', 'Mi-longs', 'Medi', 'Medium', 'Mittel', 'Medio'),
      o('long', 'Longs', 'Lunghi', 'Long', 'Lang', 'Largo'),
    ]),
    number('heads', t('Nombre de personnes', 'Numero di persone', 'Number of people', 'Zahl der Personen', 'Número de personas'), 1, 30),
  ]),
  service('make-up-and-nails', t('Maquillage et soins esthétiques', 'Trucco ed estetica', 'Make-up and beauty care', 'Make-up und Kosmetik', 'Maquillaje y estética'),
    words('esthéticienne, manucure, épilation, maquillage mariée', 'estetista, manicure, ceretta, trucco sposa', 'beautician, manicure, waxing, bridal make-up', 'Kosmetikerin, Maniküre, Waxing, Braut-Make-up', 'esteticista, manicura, depilación, maquillaje de novia'), onSite(3, 'beauty'), [
    choices('care', t('Soins souhaités', 'Trattamenti desiderati', 'Care wanted', 'Gewünschte Anwendungen', 'Tratamientos deseados'), [
      o('make_up', 'Maquillage', 'Trucco', 'Make-up', 'Make-up', 'Maquillaje'),
      o('nails', 'Manucure ou pédicure', 'Manicure o pedicure', 'Manicure or pedicure', 'Maniküre oder Pediküre', 'Manicura o pedicura'),
      o('hair_removal', 'Épilation', 'Epilazione', 'Hair removal', 'Haarentfernung', 'Depilación'),
      o('facial', 'Soin du visage', 'Trattamento viso', 'Facial', 'Gesichtspflege', 'Tratamiento facial'),
    ]),
    optional(choice('occasion', t('Occasion', 'Occasione', 'Occasion', 'Anlass', 'Ocasión'), [
      o('wedding', 'Mariage', 'Matrimonio', 'Wedding', 'Hochzeit', 'Boda'),
      o('party', 'Soirée', 'Festa', 'Party', 'Feier', 'Fiesta'),
      o('shoot', 'Photo ou film', 'Foto o video', 'Photo or film', 'Foto oder Film', 'Foto o vídeo'),
      o('everyday', 'Quotidien', 'Quotidiano', 'Everyday', 'Alltag', 'Día a día'),
    ])),
    optional(freeText('allergies', t('Allergies connues', 'Allergie note', 'Known allergies', 'Bekannte Allergien', 'Alergias conocidas'), 300)),
  ]),
  service('nutrition', t('Conseil en nutrition', 'Consulenza nutrizionale', 'Nutrition advice', 'Ernährungsberatung', 'Asesoramiento nutricional'),
    words('diététicienne, régime, perte de poids, rééquilibrage alimentaire', 'dietista, dieta, dimagrire, nutrizionista', 'dietitian, diet, weight loss, meal plan', 'Diät, abnehmen, Ernährungsplan, Diätassistenz', 'dietista, dieta, adelgazar, plan de comidas'), onSiteOrRemote(4, 'health'), [
    choice('goal', t('Objectif', 'Obiettivo', 'Goal', 'Ziel', 'Objetivo'), [
      o('weight', 'Poids', 'Peso', 'Weight', 'Gewicht', 'Peso'),
      o('sport', 'Sport', 'Sport', 'Sport', 'Sport', 'Deporte'),
      o('condition', 'Maladie ou intolérance', 'Malattia o intolleranza', 'Illness or intolerance', 'Krankheit oder Unverträglichkeit', 'Enfermedad o intolerancia'),
      o('pregnancy', 'Grossesse', 'Gravidanza', 'Pregnancy', 'Schwangerschaft', 'Embarazo'),
    ]),
    optional(choices('habits', t('Habitudes alimentaires', 'Abitudini alimentari', 'Eating habits', 'Essgewohnheiten', 'Hábitos alimentarios'), [
      o('vegetarian', 'Végétarien', 'Vegetariana', 'Vegetarian', 'Vegetarisch', 'Vegetariana'),
      o('vegan', 'Végétalien', 'Vegana', 'Vegan', 'Vegan', 'Vegana'),
      o('gluten_free', 'Sans gluten', 'Senza glutine', 'Gluten free', 'Glutenfrei', 'Sin gluten'),
      o('halal_kosher', 'Halal ou casher', 'Halal o kosher', 'Halal or kosher', 'Halal oder koscher', 'Halal o kosher'),
    ])),
    choice('format', t('Format', 'Formato', 'Format', 'Form', 'Formato'), [
      o('single', 'Un seul rendez-vous', 'Un solo appuntamento', 'One appointment', 'Ein Termin', 'Una sola cita'),
      o('follow_up', 'Suivi sur plusieurs mois', 'Percorso di più mesi', 'Follow-up over months', 'Begleitung über Monate', 'Seguimiento de varios meses'),
    ]),
  ]),
  service('psychology', t('Soutien psychologique', 'Sostegno psicologico', 'Psychological support', 'Psychologische Beratung', 'Apoyo psicológico'),
    words('psychologue, psy, anxiété, thérapie de couple', 'psicologo, ansia, terapia di coppia, psicoterapia', 'psychologist, anxiety, couples therapy, counselling', 'Psychologe, Angst, Paartherapie, Therapie', 'psicólogo, ansiedad, terapia de pareja, psicoterapia'), onSiteOrRemote(6, 'health'), [
    choice('for_whom', t('Personne accompagnée', 'Persona seguita', 'Who it is for', 'Für wen', 'Para quién'), [
      o('adult', 'Adulte', 'Persona adulta', 'Adult', 'Erwachsene Person', 'Persona adulta'),
      o('couple', 'Couple', 'Coppia', 'Couple', 'Paar', 'Pareja'),
      o('teenager', 'Adolescent', 'Adolescente', 'Teenager', 'Jugendliche Person', 'Adolescente'),
      o('child', 'Enfant', 'Bambino', 'Child', 'Kind', 'Niño o niña'),
    ]),
    choice('media', t('Type de rendez-vous', 'Tipo di appuntamento', 'Kind of appointment', 'Art des Termins', 'Tipo de cita'), [
      o('room', 'Sur place', 'Di persona', 'In person', 'Vor Ort', 'Presencial'),
      o('video', 'En vidéo', 'In video', 'By video', 'Per Video', 'Por vídeo'),
      o('either', 'Indifférent', 'Indifferente', 'Either', 'Egal', 'Indiferente'),
    ]),
    optional(freeText('topic', t('Sujet, si vous souhaitez le dire', 'Argomento, se vuoi dirlo', 'Topic, if you wish to say', 'Thema, wenn Sie es nennen möchten', 'Tema, si quieres decirlo'), 400)),
  ]),
]);
