import { choice, choices, group, metres, number, onSite, option as o, optional, service, squareMetres, text as t, words, yesNo } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const outdoors = group('outdoors', t('Jardin et extérieur', 'Giardino ed esterni', 'Garden and outdoors', 'Garten und Außenbereich', 'Jardín y exteriores'), [
  service('garden-maintenance', t('Entretien de jardin', 'Manutenzione del giardino', 'Garden maintenance', 'Gartenpflege', 'Mantenimiento de jardín'),
    words('jardinier, tonte, haie, désherbage', 'giardiniere, tagliare erba, siepe, diserbo', 'gardener, lawn mowing, hedge, weeding', 'Gärtner, Rasen mähen, Hecke schneiden, Unkraut', 'jardinero, cortar césped, seto, malas hierbas'), onSite(4), [
    choices('tasks', t('Tâches', 'Lavori', 'Tasks', 'Aufgaben', 'Tareas'), [
      o('mowing', 'Tonte', 'Taglio dell’erba', 'Mowing', 'Rasen mähen', 'Corte de césped'),
      o('hedges', 'Taille de haies', 'Potatura siepi', 'Hedge trimming', 'Hecken schneiden', 'Poda de setos'),
      o('weeding', 'Désherbage', 'Diserbo', 'Weeding', 'Unkraut entfernen', 'Desbroce'),
      o('leaves', 'Ramassage des feuilles', 'Raccolta foglie', 'Leaf clearing', 'Laub beseitigen', 'Recogida de hojas'),
    ]),
    number('garden_area', t('Surface du jardin', 'Superficie del giardino', 'Size of the garden', 'Größe des Gartens', 'Superficie del jardín'), 1, 50000, squareMetres),
    choice('rhythm', t('Fréquence', 'Frequenza', 'How often', 'Häufigkeit', 'Frecuencia'), [
      o('once', 'Une fois', 'Una volta', 'Once', 'Einmal', 'Una vez'),
      o('monthly', 'Tous les mois', 'Ogni mese', 'Every month', 'Jeden Monat', 'Cada mes'),
      o('fortnightly', 'Tous les quinze jours', 'Ogni due settimane', 'Every two weeks', 'Alle zwei Wochen', 'Cada dos semanas'),
      o('season', 'À chaque saison', 'A ogni stagione', 'Every season', 'Zu jeder Jahreszeit', 'Cada estación'),
    ]),
    yesNo('remove_waste', t('Les déchets verts sont à évacuer', 'Il verde va portato via', 'Garden waste must be taken away', 'Grünschnitt muss mitgenommen werden', 'Hay que llevarse los restos vegetales')),
  ]),
  service('landscaping', t('Création de jardin', 'Progettazione di giardini', 'Landscaping', 'Gartengestaltung', 'Paisajismo'),
    words('paysagiste, gazon, arrosage automatique, plantation', 'paesaggista, prato, irrigazione, piantumazione', 'landscape gardener, turf, irrigation, planting', 'Landschaftsbau, Rollrasen, Bewässerung, Bepflanzung', 'paisajista, césped, riego automático, plantar'), onSite(10), [
    choices('elements', t('Éléments souhaités', 'Elementi desiderati', 'What should be created', 'Gewünschte Elemente', 'Elementos deseados'), [
      o('lawn', 'Pelouse', 'Prato', 'Lawn', 'Rasen', 'Césped'),
      o('planting', 'Massifs et plantations', 'Aiuole e piante', 'Beds and planting', 'Beete und Bepflanzung', 'Parterres y plantas'),
      o('watering', 'Arrosage', 'Irrigazione', 'Watering', 'Bewässerung', 'Riego'),
      o('paths', 'Allées', 'Vialetti', 'Paths', 'Wege', 'Caminos'),
      o('lighting', 'Éclairage', 'Illuminazione', 'Lighting', 'Beleuchtung', 'Iluminación'),
    ]),
    number('plot_area', t('Surface à aménager', 'Superficie da sistemare', 'Area to design', 'Zu gestaltende Fläche', 'Superficie que diseñar'), 5, 50000, squareMetres),
    yesNo('drawing', t('Un plan est demandé', 'Serve un progetto', 'A drawing is wanted', 'Ein Plan wird gewünscht', 'Se desea un plano')),
  ]),
  service('tree-work', t('Élagage et abattage', 'Potatura e abbattimento alberi', 'Tree work', 'Baumpflege und Fällung', 'Poda y tala de árboles'),
    words('élagueur, abattre un arbre, dessouchage, arbre dangereux', 'potatore, tagliare albero, ceppaia, albero pericolante', 'tree surgeon, felling, stump grinding, dangerous tree', 'Baumfällung, Baumpfleger, Wurzelstock, Baum schneiden', 'talar árbol, podador, tocón, árbol peligroso'), onSite(6), [
    choice('work', t('Travail demandé', 'Lavoro richiesto', 'Work wanted', 'Gewünschte Arbeit', 'Trabajo deseado'), [
      o('prune', 'Élaguer', 'Potare', 'Prune', 'Schneiden', 'Podar'),
      o('fell', 'Abattre', 'Abbattere', 'Fell', 'Fällen', 'Talar'),
      o('stump', 'Retirer une souche', 'Togliere una ceppaia', 'Remove a stump', 'Wurzelstock entfernen', 'Quitar un tocón'),
    ]),
    number('trees', t('Nombre d’arbres', 'Numero di alberi', 'Number of trees', 'Zahl der Bäume', 'Número de árboles'), 1, 500),
    number('height', t('Hauteur du plus grand', 'Altezza del più alto', 'Height of the tallest', 'Höhe des größten', 'Altura del más alto'), 1, 60, metres),
    yesNo('near_lines', t('Une ligne électrique ou un bâtiment est proche', 'C’è vicino una linea elettrica o un edificio', 'A power line or building is close', 'Eine Stromleitung oder ein Gebäude ist nah', 'Hay cerca una línea eléctrica o un edificio')),
  ]),
  service('pool-maintenance', t('Entretien et construction de piscine', 'Manutenzione e costruzione piscine', 'Swimming pool care and building', 'Poolbau und Poolpflege', 'Mantenimiento y construcción de piscinas'),
    words('pisciniste, eau verte, filtration, liner', 'acqua verde, filtro piscina, telo, svernamento', 'green water, pool filter, liner, winterising', 'Schwimmbad, Poolfilter, Folie, Überwinterung', 'agua verde, depuradora, liner, invernaje'), onSite(8), [
    choice('need', t('Besoin', 'Esigenza', 'What is needed', 'Bedarf', 'Necesidad'), [
      o('cleaning', 'Nettoyage régulier', 'Pulizia regolare', 'Regular cleaning', 'Regelmäßige Reinigung', 'Limpieza regular'),
      o('opening', 'Mise en route ou hivernage', 'Apertura o chiusura stagionale', 'Opening or winterising', 'Inbetriebnahme oder Überwinterung', 'Puesta en marcha o invernaje'),
      o('repair', 'Réparation', 'Riparazione', 'Repair', 'Reparatur', 'Reparación'),
      o('build', 'Construction', 'Costruzione', 'Building a pool', 'Neubau', 'Construcción'),
    ]),
    choice('pool', t('Type de bassin', 'Tipo di piscina', 'Kind of pool', 'Art des Beckens', 'Tipo de piscina'), [
      o('in_ground', 'Enterré', 'Interrata', 'In the ground', 'Eingelassen', 'Enterrada'),
      o('above', 'Hors sol', 'Fuori terra', 'Above ground', 'Aufgestellt', 'Elevada'),
      o('indoor', 'Intérieur', 'Interna', 'Indoor', 'Innenbecken', 'Interior'),
      o('none', 'Pas encore de piscine', 'Ancora nessuna', 'No pool yet', 'Noch kein Becken', 'Aún no hay piscina'),
    ]),
    optional(number('volume', t('Volume d’eau', 'Volume d’acqua', 'Volume of water', 'Wassermenge', 'Volumen de agua'), 1, 3000, t('m³', 'm³', 'm³', 'm³', 'm³'))),
  ]),
  service('fencing-and-paving', t('Clôtures, portails et terrasses', 'Recinzioni, cancelli e terrazze', 'Fencing, gates and paving', 'Zäune, Tore und Terrassen', 'Vallas, portones y terrazas'),
    words('grillage, portail électrique, terrasse bois, pavés', 'rete metallica, cancello elettrico, terrazza in legno, autobloccanti', 'fence panels, electric gate, decking, driveway', 'Gartenzaun, Einfahrtstor, Holzterrasse, Pflaster', 'valla metálica, puerta automática, tarima, adoquines'), onSite(8), [
    choice('structure', t('Ouvrage', 'Opera', 'Structure', 'Bauwerk', 'Obra'), [
      o('fence', 'Clôture', 'Recinzione', 'Fence', 'Zaun', 'Valla'),
      o('gate', 'Portail', 'Cancello', 'Gate', 'Tor', 'Portón'),
      o('terrace', 'Terrasse', 'Terrazza', 'Terrace', 'Terrasse', 'Terraza'),
      o('driveway', 'Allée carrossable', 'Vialetto carrabile', 'Driveway', 'Einfahrt', 'Acceso para vehículos'),
    ]),
    optional(number('run', t('Longueur de clôture', 'Lunghezza della recinzione', 'Length of fence', 'Zaunlänge', 'Longitud de valla'), 1, 2000, metres)),
    optional(number('paved_area', t('Surface de terrasse ou d’allée', 'Superficie di terrazza o vialetto', 'Area of terrace or drive', 'Fläche von Terrasse oder Einfahrt', 'Superficie de terraza o acceso'), 1, 5000, squareMetres)),
    choice('slope', t('Terrain', 'Terreno', 'Ground', 'Gelände', 'Terreno'), [
      o('level', 'Plat', 'Pianeggiante', 'Level', 'Eben', 'Llano'),
      o('sloping', 'En pente', 'In pendenza', 'Sloping', 'Geneigt', 'Inclinado'),
    ]),
  ]),
]);
