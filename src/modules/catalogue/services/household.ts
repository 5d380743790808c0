import { choice, choices, date, freeText, group, number, onSite, option as o, optional, remote, service, squareMetres, text as t, words, yesNo, years } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const household = group('household', t('Ménage, déménagement et maison', 'Pulizie, traslochi e casa', 'Cleaning, moving and household', 'Reinigung, Umzug und Haushalt', 'Limpieza, mudanzas y hogar'), [
  service('house-cleaning', t('Ménage à domicile', 'Pulizie domestiche', 'House cleaning', 'Wohnungsreinigung', 'Limpieza del hogar'),
    words('femme de ménage, aide ménagère, nettoyage appartement, repassage', 'colf, donna delle pulizie, pulire casa, stirare', 'cleaner, housekeeper, flat cleaning, ironing', 'Putzhilfe, Haushaltshilfe, putzen, bügeln', 'asistenta, empleada del hogar, limpiar piso, planchar'), onSite(3), [
    choice('rhythm', t('Fréquence', 'Frequenza', 'How often', 'Häufigkeit', 'Frecuencia'), [
      o('once', 'Une seule fois', 'Una sola volta', 'Just once', 'Nur einmal', 'Una sola vez'),
      o('weekly', 'Chaque semaine', 'Ogni settimana', 'Every week', 'Jede Woche', 'Cada semana'),
      o('fortnightly', 'Toutes les deux semaines', 'Ogni due settimane', 'Every two weeks', 'Alle zwei Wochen', 'Cada dos semanas'),
      o('several', 'Plusieurs fois par semaine', 'Più volte a settimana', 'Several times a week', 'Mehrmals pro Woche', 'Varias veces por semana'),
    ]),
    number('home_area', t('Surface du logement', 'Superficie dell’abitazione', 'Floor area of the home', 'Wohnfläche', 'Superficie de la vivienda'), 10, 1000, squareMetres),
    optional(choices('extras', t('Tâches en plus', 'Lavori in più', 'Extra tasks', 'Zusätzliche Aufgaben', 'Tareas adicionales'), [
      o('ironing', 'Repassage', 'Stiro', 'Ironing', 'Bügeln', 'Plancha'),
      o('windows', 'Vitres', 'Vetri', 'Windows', 'Fenster', 'Cristales'),
      o('oven', 'Four et réfrigérateur', 'Forno e frigorifero', 'Oven and fridge', 'Backofen und Kühlschrank', 'Horno y frigorífico'),
    ])),
    yesNo('pets', t('Des animaux vivent au domicile', 'In casa ci sono animali', 'Pets live in the home', 'Im Haushalt leben Tiere', 'Hay animales en casa')),
  ]),
  service('office-cleaning', t('Nettoyage de bureaux et de locaux', 'Pulizia di uffici e locali', 'Office and premises cleaning', 'Büro- und Gebäudereinigung', 'Limpieza de oficinas y locales'),
    words('entreprise de nettoyage, entretien de copropriété, fin de chantier, parties communes', 'impresa di pulizie, pulizia scale, fine cantiere, condominio', 'commercial cleaning, stairwell, after builders, contract cleaner', 'Gebäudereinigung, Treppenhaus, Bauendreinigung, Unterhaltsreinigung', 'empresa de limpieza, portales, fin de obra, comunidad'), onSite(8), [
    choice('premises', t('Type de locaux', 'Tipo di locali', 'Kind of premises', 'Art der Räume', 'Tipo de local'), [
      o('office', 'Bureaux', 'Uffici', 'Offices', 'Büros', 'Oficinas'),
      o('shop', 'Commerce', 'Negozio', 'Shop', 'Ladengeschäft', 'Comercio'),
      o('stairs', 'Parties communes', 'Parti comuni', 'Shared areas', 'Gemeinschaftsflächen', 'Zonas comunes'),
      o('site', 'Fin de chantier', 'Fine cantiere', 'After building work', 'Nach Bauarbeiten', 'Fin de obra'),
    ]),
    number('premises_area', t('Surface à nettoyer', 'Superficie da pulire', 'Area to clean', 'Zu reinigende Fläche', 'Superficie que limpiar'), 10, 50000, squareMetres),
    choice('time_of_day', t('Moment du passage', 'Orario di intervento', 'Time of day', 'Tageszeit', 'Horario'), [
      o('before', 'Avant l’ouverture', 'Prima dell’apertura', 'Before opening', 'Vor der Öffnung', 'Antes de abrir'),
      o('during', 'En journée', 'Durante il giorno', 'During the day', 'Tagsüber', 'Durante el día'),
      o('after', 'Après la fermeture', 'Dopo la chiusura', 'After closing', 'Nach Schließung', 'Después de cerrar'),
    ]),
  ]),
  service('window-cleaning', t('Lavage de vitres', 'Lavaggio vetri', 'Window cleaning', 'Fensterreinigung', 'Limpieza de cristales'),
    words('laveur de carreaux, baie vitrée, vitrine', 'lavavetri, vetrata, vetrina', 'window cleaner, glass doors, shop window', 'Fensterputzer, Glasreinigung, Schaufenster', 'limpiacristales, ventanales, escaparate'), onSite(3), [
    number('windows', t('Nombre de fenêtres', 'Numero di finestre', 'Number of windows', 'Zahl der Fenster', 'Número de ventanas'), 1, 500),
    choice('sides', t('Faces à laver', 'Lati da lavare', 'Sides to clean', 'Zu reinigende Seiten', 'Caras que limpiar'), [
      o('both', 'Intérieur et extérieur', 'Interno ed esterno', 'Inside and outside', 'Innen und außen', 'Interior y exterior'),
      o('outside', 'Extérieur seulement', 'Solo esterno', 'Outside only', 'Nur außen', 'Solo exterior'),
    ]),
    yesNo('high_access', t('Une échelle ou une nacelle est nécessaire', 'Serve una scala o una piattaforma', 'A ladder or platform is needed', 'Leiter oder Hebebühne nötig', 'Hace falta escalera o plataforma')),
  ]),
  service('moving', t('Déménagement', 'Traslochi', 'Moving house', 'Umzug', 'Mudanzas'),
    words('déménageur, camion, cartons, monte-meuble', 'traslocatore, furgone, scatoloni, montacarichi', 'removals, man and van, packing, boxes', 'Umzugsunternehmen, Transporter, Umzugskartons, Möbellift', 'empresa de mudanzas, furgoneta, cajas, montamuebles'), onSite(8, 'haulage'), [
    number('volume', t('Volume à transporter', 'Volume da trasportare', 'Volume to move', 'Umzugsvolumen', 'Volumen que transportar'), 1, 200, t('m³', 'm³', 'm³', 'm³', 'm³')),
    freeText('arrival', t('Ville et code postal d’arrivée', 'Città e CAP di arrivo', 'Town and postcode of arrival', 'Zielort mit Postleitzahl', 'Ciudad y código postal de destino'), 120),
    number('floor', t('Étage de départ sans ascenseur', 'Piano di partenza senza ascensore', 'Floors to carry down without a lift', 'Stockwerke ohne Aufzug beim Auszug', 'Pisos sin ascensor en la salida'), 0, 40),
    choice('packing', t('Emballage', 'Imballaggio', 'Packing', 'Verpackung', 'Embalaje'), [
      o('all', 'Tout par le prestataire', 'Tutto a cura del professionista', 'All by the pro', 'Alles durch den Profi', 'Todo por el profesional'),
      o('fragile', 'Le fragile seulement', 'Solo gli oggetti fragili', 'Fragile things only', 'Nur Zerbrechliches', 'Solo lo frágil'),
      o('none', 'Déjà prévu', 'Già previsto', 'Already arranged', 'Bereits geregelt', 'Ya previsto'),
    ]),
    date('moving_on', t('Jour du déménagement', 'Giorno del trasloco', 'Day of the move', 'Umzugstag', 'Día de la mudanza')),
  ]),
  service('house-clearance', t('Débarras et enlèvement d’encombrants', 'Sgombero e ritiro ingombranti', 'House clearance', 'Entrümpelung', 'Vaciado de viviendas'),
    words('vider une maison, cave, grenier, déchetterie', 'svuotare cantina, soffitta, discarica, rottami', 'rubbish removal, loft clearing, junk, bulky waste', 'Haushaltsauflösung, Sperrmüll, Keller räumen, Dachboden', 'retirar muebles, trastero, vaciar piso, escombros'), onSite(6, 'waste'), [
    choices('places', t('Lieux à vider', 'Locali da svuotare', 'Places to clear', 'Zu räumende Orte', 'Espacios que vaciar'), [
      o('home', 'Logement entier', 'Intera abitazione', 'Whole home', 'Ganze Wohnung', 'Vivienda entera'),
      o('cellar', 'Cave', 'Cantina', 'Cellar', 'Keller', 'Sótano'),
      o('attic', 'Grenier', 'Soffitta', 'Loft', 'Dachboden', 'Desván'),
      o('garage', 'Garage', 'Garage', 'Garage', 'Garage', 'Garaje'),
      o('outside', 'Extérieur', 'Esterno', 'Outside', 'Außenbereich', 'Exterior'),
    ]),
    yesNo('valuables', t('Des objets de valeur sont à reprendre', 'Ci sono oggetti di valore da ritirare', 'There are valuable things to take in part payment', 'Es gibt Wertgegenstände zur Anrechnung', 'Hay objetos de valor que descontar')),
    yesNo('hazardous', t('Produits dangereux présents', 'Sono presenti prodotti pericolosi', 'Hazardous substances present', 'Gefahrstoffe vorhanden', 'Hay productos peligrosos')),
  ]),
  service('appliance-repair', t('Réparation d’électroménager', 'Riparazione elettrodomestici', 'Appliance repair', 'Hausgerätereparatur', 'Reparación de electrodomésticos'),
    words('lave-linge, lave-vaisselle, frigo, four en panne', 'lavatrice, lavastoviglie, frigorifero, forno guasto', 'washing machine, dishwasher, fridge, broken oven', 'Waschmaschine, Geschirrspüler, Kühlschrank, Backofen defekt', 'lavadora, lavavajillas, nevera, horno averiado'), onSite(4), [
    choice('appliance', t('Appareil', 'Elettrodomestico', 'Appliance', 'Gerät', 'Aparato'), [
      o('washing_machine', 'Lave-linge', 'Lavatrice', 'Washing machine', 'Waschmaschine', 'Lavadora'),
      o('dryer', 'Sèche-linge', 'Asciugatrice', 'Dryer', 'Trockner', 'Secadora'),
      o('dishwasher', 'Lave-vaisselle', 'Lavastoviglie', 'Dishwasher', 'Geschirrspüler', 'Lavavajillas'),
      o('fridge', 'Réfrigérateur ou congélateur', 'Frigorifero o congelatore', 'Fridge or freezer', 'Kühl- oder Gefriergerät', 'Frigorífico o congelador'),
      o('oven', 'Four ou plaque', 'Forno o piano cottura', 'Oven or hob', 'Backofen oder Kochfeld', 'Horno o placa'),
    ]),
    freeText('brand', t('Marque et modèle', 'Marca e modello', 'Make and model', 'Marke und Modell', 'Marca y modelo'), 120),
    optional(number('appliance_age', t('Âge de l’appareil', 'Età dell’apparecchio', 'Age of the appliance', 'Alter des Geräts', 'Antigüedad del aparato'), 0, 40, years)),
  ]),
  service('pest-control', t('Lutte contre les nuisibles', 'Disinfestazione', 'Pest control', 'Schädlingsbekämpfung', 'Control de plagas'),
    words('punaises de lit, rats, cafards, guêpes', 'cimici dei letti, topi, scarafaggi, vespe', 'bed bugs, rats, cockroaches, wasps', 'Bettwanzen, Ratten, Kakerlaken, Wespen', 'chinches, ratas, cucarachas, avispas'), onSite(5, 'biocides'), [
    choice('pest', t('Nuisible', 'Infestante', 'Pest', 'Schädling', 'Plaga'), [
      o('bed_bugs', 'Punaises de lit', 'Cimici dei letti', 'Bed bugs', 'Bettwanzen', 'Chinches'),
      o('rodents', 'Rats ou souris', 'Topi o ratti', 'Rats or mice', 'Ratten oder Mäuse', 'Ratas o ratones'),
      o('cockroaches', 'Cafards', 'Scarafaggi', 'Cockroaches', 'Kakerlaken', 'Cucarachas'),
      o('wasps', 'Guêpes ou frelons', 'Vespe o calabroni', 'Wasps or hornets', 'Wespen oder Hornissen', 'Avispas o avispones'),
      o('unknown', 'Non identifié', 'Non identificato', 'Not known', 'Nicht bekannt', 'Sin identificar'),
    ]),
    number('rooms_affected', t('Nombre de pièces touchées', 'Numero di stanze colpite', 'Number of rooms affected', 'Zahl der befallenen Räume', 'Número de estancias afectadas'), 1, 100),
    yesNo('vulnerable', t('Enfants en bas âge ou animaux sur place', 'Bambini piccoli o animali presenti', 'Small children or pets in the home', 'Kleinkinder oder Tiere im Haushalt', 'Niños pequeños o animales en casa')),
  ]),
  service('tailoring', t('Couture et retouches', 'Sartoria e riparazioni', 'Tailoring and alterations', 'Änderungsschneiderei', 'Costura y arreglos'),
    words('couturière, ourlet, rideaux sur mesure, robe', 'sarta, orlo, tende su misura, vestito', 'seamstress, hem, made to measure curtains, dress', 'Schneider, Saum, Vorhänge nähen, Kleid ändern', 'modista, dobladillo, cortinas a medida, vestido'), remote(2), [
    choice('work', t('Travail de couture', 'Lavoro di sartoria', 'Sewing work', 'Näharbeit', 'Trabajo de costura'), [
      o('alter', 'Retouche', 'Modifica', 'Alteration', 'Änderung', 'Arreglo'),
      o('repair', 'Réparation', 'Riparazione', 'Mending', 'Ausbesserung', 'Remiendo'),
      o('make', 'Création', 'Creazione', 'Making new', 'Neuanfertigung', 'Creación'),
    ]),
    number('pieces', t('Nombre de pièces', 'Numero di capi', 'Number of pieces', 'Zahl der Teile', 'Número de prendas'), 1, 200),
    optional(date('needed_on', t('À finir pour le', 'Da finire entro il', 'Needed by', 'Fertig bis', 'Necesario para el'))),
  ]),
]);
