import { choice, choices, freeText, group, number, onSite, option as o, optional, service, squareMetres, text as t, words, yesNo } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const interiors = group('interiors', t('Aménagement intérieur', 'Interni e finiture', 'Interiors and finishing', 'Innenausbau', 'Interiores y acabados'), [
  service('painting', t('Peinture intérieure', 'Imbiancatura di interni', 'Interior painting', 'Malerarbeiten innen', 'Pintura de interiores'),
    words('peintre, papier peint, repeindre, plafond', 'imbianchino, carta da parati, tinteggiare, soffitto', 'painter, wallpaper, decorator, ceiling', 'Maler, Tapete, streichen, Decke', 'pintor, papel pintado, pintar piso, techo'), onSite(6), [
    number('rooms', t('Nombre de pièces', 'Numero di stanze', 'Number of rooms', 'Zahl der Räume', 'Número de estancias'), 1, 60),
    choices('surfaces', t('Surfaces à peindre', 'Superfici da dipingere', 'Surfaces to paint', 'Zu streichende Flächen', 'Superficies que pintar'), [
      o('walls', 'Murs', 'Pareti', 'Walls', 'Wände', 'Paredes'),
      o('ceilings', 'Plafonds', 'Soffitti', 'Ceilings', 'Decken', 'Techos'),
      o('woodwork', 'Portes et boiseries', 'Porte e legno', 'Doors and woodwork', 'Türen und Holz', 'Puertas y madera'),
      o('radiators', 'Radiateurs', 'Radiatori', 'Radiators', 'Heizkörper', 'Radiadores'),
    ]),
    choice('condition', t('État des murs', 'Stato delle pareti', 'Condition of the walls', 'Zustand der Wände', 'Estado de las paredes'), [
      o('good', 'Bon', 'Buono', 'Good', 'Gut', 'Bueno'),
      o('cracks', 'Fissures à reprendre', 'Crepe da stuccare', 'Cracks to fill', 'Risse zu spachteln', 'Grietas que tapar'),
      o('wallpaper', 'Papier peint à retirer', 'Carta da parati da togliere', 'Wallpaper to strip', 'Tapete zu entfernen', 'Papel que retirar'),
    ]),
    yesNo('furnished', t('Les pièces sont meublées', 'Le stanze sono arredate', 'The rooms are furnished', 'Die Räume sind möbliert', 'Las estancias están amuebladas')),
  ]),
  service('floor-laying', t('Pose de sols', 'Posa di pavimenti', 'Floor laying', 'Bodenlegen', 'Colocación de suelos'),
    words('parquet, stratifié, moquette, ponçage', 'parquet, laminato, moquette, levigatura', 'parquet, laminate, carpet, sanding', 'Parkett, Laminat, Teppichboden, Dielen schleifen', 'parqué, laminado, moqueta, lijar suelo'), onSite(7), [
    choice('floor', t('Type de sol', 'Tipo di pavimento', 'Kind of floor', 'Art des Bodens', 'Tipo de suelo'), [
      o('wood', 'Parquet massif', 'Parquet massello', 'Solid wood', 'Massivholz', 'Madera maciza'),
      o('laminate', 'Stratifié', 'Laminato', 'Laminate', 'Laminat', 'Laminado'),
      o('vinyl', 'Vinyle ou linoléum', 'Vinile o linoleum', 'Vinyl or linoleum', 'Vinyl oder Linoleum', 'Vinilo o linóleo'),
      o('carpet', 'Moquette', 'Moquette', 'Carpet', 'Teppichboden', 'Moqueta'),
      o('sanding', 'Rénover un parquet existant', 'Ripristinare un parquet', 'Restore an existing floor', 'Vorhandenes Parkett aufarbeiten', 'Renovar un parqué existente'),
    ]),
    number('floor_area', t('Surface de sol', 'Superficie del pavimento', 'Floor area', 'Bodenfläche', 'Superficie de suelo'), 1, 3000, squareMetres),
    yesNo('remove_old', t('L’ancien sol est à déposer', 'Il vecchio pavimento va rimosso', 'The old floor must be removed', 'Der alte Boden muss entfernt werden', 'Hay que retirar el suelo antiguo')),
  ]),
  service('tiling', t('Carrelage', 'Piastrelle', 'Tiling', 'Fliesenarbeiten', 'Alicatado y solado'),
    words('carreleur, faïence, joints, mosaïque', 'piastrellista, ceramica, fughe, mosaico', 'tiler, ceramic, grouting, mosaic', 'Fliesenleger, Keramik, Fugen, Mosaik', 'alicatador, azulejos, baldosas, mosaico'), onSite(7), [
    choices('places', t('Endroits à carreler', 'Zone da piastrellare', 'Places to tile', 'Zu fliesende Bereiche', 'Zonas que alicatar'), [
      o('floor', 'Sol', 'Pavimento', 'Floor', 'Boden', 'Suelo'),
      o('shower', 'Douche', 'Doccia', 'Shower', 'Dusche', 'Ducha'),
      o('splashback', 'Crédence de cuisine', 'Paraschizzi della cucina', 'Kitchen splashback', 'Küchenspiegel', 'Frente de cocina'),
      o('terrace', 'Terrasse', 'Terrazza', 'Terrace', 'Terrasse', 'Terraza'),
    ]),
    number('tiled_area', t('Surface à carreler', 'Superficie da piastrellare', 'Area to tile', 'Zu fliesende Fläche', 'Superficie que alicatar'), 1, 2000, squareMetres),
    choice('tile_size', t('Format des carreaux', 'Formato delle piastrelle', 'Size of the tiles', 'Format der Fliesen', 'Formato de las baldosas'), [
      o('small', 'Mosaïque ou petit format', 'Mosaico o formato piccolo', 'Mosaic or small', 'Mosaik oder klein', 'Mosaico o pequeño'),
      o('medium', 'De 20 à 60 cm', 'Da 20 a 60 cm', '20 to 60 cm', '20 bis 60 cm', 'De 20 a 60 cm'),
      o('large', 'Plus de 60 cm', 'Oltre 60 cm', 'Over 60 cm', 'Über 60 cm', 'Más de 60 cm'),
      o('undecided', 'Pas encore choisi', 'Non ancora scelto', 'Not chosen yet', 'Noch nicht gewählt', 'Aún sin elegir'),
    ]),
  ]),
  service('plastering', t('Plâtrerie et cloisons', 'Cartongesso e intonaci', 'Plastering and partitions', 'Trockenbau und Putz', 'Yeso y tabiques'),
    words('placo, plaquiste, faux plafond, cloison', 'cartongessista, controsoffitto, parete divisoria, stuccatore', 'drywall, plasterer, false ceiling, stud wall', 'Gipskarton, Trockenbauer, abgehängte Decke, Zwischenwand', 'pladur, falso techo, tabique, escayola'), onSite(7), [
    choice('work', t('Ouvrage souhaité', 'Opera desiderata', 'What should be built', 'Gewünschte Arbeit', 'Qué hay que hacer'), [
      o('partition', 'Cloison', 'Parete divisoria', 'Partition wall', 'Zwischenwand', 'Tabique'),
      o('false_ceiling', 'Faux plafond', 'Controsoffitto', 'False ceiling', 'Abgehängte Decke', 'Falso techo'),
      o('skim', 'Enduit de lissage', 'Rasatura', 'Skim coat', 'Glattputz', 'Enlucido'),
    ]),
    number('board_area', t('Surface de l’ouvrage', 'Superficie dell’opera', 'Area to be covered', 'Fläche', 'Superficie del trabajo'), 1, 2000, squareMetres),
    yesNo('soundproof', t('Isolation acoustique souhaitée', 'Si desidera isolamento acustico', 'Soundproofing wanted', 'Schallschutz gewünscht', 'Se desea aislamiento acústico')),
  ]),
  service('carpentry', t('Menuiserie sur mesure', 'Falegnameria su misura', 'Carpentry and joinery', 'Tischlerarbeiten', 'Carpintería a medida'),
    words('menuisier, placard, escalier, étagère', 'falegname, armadio su misura, scala, libreria', 'carpenter, fitted wardrobe, staircase, shelves', 'Tischler, Schreiner, Einbauschrank, Treppe', 'carpintero, armario a medida, escalera, estantería'), onSite(8), [
    choice('piece', t('Ouvrage à réaliser', 'Manufatto da realizzare', 'Piece to make', 'Werkstück', 'Pieza que hacer'), [
      o('wardrobe', 'Placard ou dressing', 'Armadio o cabina', 'Fitted wardrobe', 'Einbauschrank', 'Armario empotrado'),
      o('shelves', 'Bibliothèque', 'Libreria', 'Shelving', 'Regalwand', 'Librería'),
      o('stairs', 'Escalier', 'Scala', 'Staircase', 'Treppe', 'Escalera'),
      o('table', 'Table ou plan de travail', 'Tavolo o piano di lavoro', 'Table or worktop', 'Tisch oder Arbeitsplatte', 'Mesa o encimera'),
    ]),
    choice('wood', t('Matériau', 'Materiale', 'Material', 'Material', 'Material'), [
      o('solid', 'Bois massif', 'Legno massello', 'Solid wood', 'Massivholz', 'Madera maciza'),
      o('panel', 'Panneaux', 'Pannelli', 'Boards', 'Plattenwerkstoff', 'Tablero'),
      o('advice', 'À conseiller', 'Da consigliare', 'Advice wanted', 'Beratung gewünscht', 'Por aconsejar'),
    ]),
    optional(freeText('dimensions', t('Dimensions', 'Dimensioni', 'Dimensions', 'Maße', 'Medidas'), 200)),
  ]),
  service('windows-and-doors', t('Fenêtres, portes et volets', 'Finestre, porte e persiane', 'Windows, doors and shutters', 'Fenster, Türen und Rollläden', 'Ventanas, puertas y persianas'),
    words('double vitrage, PVC, porte d’entrée, volet roulant', 'doppi vetri, infissi, porta d’ingresso, tapparella', 'double glazing, uPVC, front door, roller shutter', 'Fenster tauschen, Haustür, Rollladen, Verglasung', 'doble acristalamiento, PVC, puerta de entrada, persiana'), onSite(9), [
    choices('elements', t('Éléments à remplacer', 'Elementi da sostituire', 'What to replace', 'Was ersetzt werden soll', 'Elementos que cambiar'), [
      o('windows', 'Fenêtres', 'Finestre', 'Windows', 'Fenster', 'Ventanas'),
      o('front_door', 'Porte d’entrée', 'Porta d’ingresso', 'Front door', 'Haustür', 'Puerta de entrada'),
      o('inner_doors', 'Portes intérieures', 'Porte interne', 'Inner doors', 'Innentüren', 'Puertas interiores'),
      o('shutters', 'Volets', 'Persiane', 'Shutters', 'Rollläden', 'Persianas'),
    ]),
    number('count', t('Nombre d’éléments', 'Numero di elementi', 'How many', 'Anzahl', 'Número de elementos'), 1, 200),
    choice('frame', t('Matériau du cadre', 'Materiale del telaio', 'Frame material', 'Rahmenmaterial', 'Material del marco'), [
      o('pvc', 'PVC', 'PVC', 'uPVC', 'Kunststoff', 'PVC'),
      o('wood', 'Bois', 'Legno', 'Wood', 'Holz', 'Madera'),
      o('aluminium', 'Aluminium', 'Alluminio', 'Aluminium', 'Aluminium', 'Aluminio'),
      o('undecided', 'Pas encore choisi', 'Non ancora scelto', 'Not chosen yet', 'Noch nicht gewählt', 'Aún sin elegir'),
    ]),
  ]),
  service('kitchen-fitting', t('Pose de cuisine', 'Montaggio cucina', 'Kitchen fitting', 'Küchenmontage', 'Montaje de cocina'),
    words('cuisiniste, plan de travail, cuisine équipée, îlot', 'cucina su misura, piano cucina, montaggio mobili cucina, isola', 'fitted kitchen, worktop, kitchen installer, island', 'Einbauküche, Küchenaufbau, Arbeitsplatte, Kochinsel', 'cocina a medida, encimera, instalar cocina, isla'), onSite(10), [
    choice('supplied', t('Origine des meubles', 'Provenienza dei mobili', 'Where the units come from', 'Herkunft der Möbel', 'Origen de los muebles'), [
      o('bought', 'Déjà achetés', 'Già acquistati', 'Already bought', 'Bereits gekauft', 'Ya comprados'),
      o('pro', 'À fournir', 'Da fornire', 'To be supplied', 'Zu liefern', 'Por suministrar'),
      o('made', 'À fabriquer sur mesure', 'Da fare su misura', 'To be made to measure', 'Nach Maß zu fertigen', 'Por hacer a medida'),
    ]),
    choices('connections', t('Raccordements à prévoir', 'Allacciamenti previsti', 'Connections to make', 'Nötige Anschlüsse', 'Conexiones necesarias'), [
      o('water', 'Eau', 'Acqua', 'Water', 'Wasser', 'Agua'),
      o('electricity', 'Électricité', 'Elettricità', 'Electricity', 'Strom', 'Electricidad'),
      o('gas', 'Gaz', 'Gas', 'Gas', 'Gas', 'Gas'),
      o('none', 'Aucun', 'Nessuno', 'None', 'Keine', 'Ninguna'),
    ]),
    number('units', t('Nombre de meubles', 'Numero di mobili', 'Number of units', 'Zahl der Schränke', 'Número de muebles'), 1, 80),
  ]),
  service('locksmith', t('Serrurerie', 'Fabbro e serrature', 'Locksmith', 'Schlüsseldienst', 'Cerrajería'),
    words('porte claquée, serrurier, clé perdue, blindage', 'porta bloccata, serratura, chiave persa, porta blindata', 'locked out, lost key, change lock, door opening', 'Tür zugefallen, Schlosser, Schlüssel verloren, Schloss tauschen', 'cerrajero, puerta bloqueada, llave perdida, bombín'), onSite(5), [
    choice('situation', t('Situation', 'Situazione', 'Situation', 'Lage', 'Situación'), [
      o('slammed', 'Porte claquée', 'Porta chiusa senza chiavi', 'Door shut, key inside', 'Tür zugefallen', 'Puerta cerrada con la llave dentro'),
      o('lost', 'Clé perdue ou volée', 'Chiave persa o rubata', 'Key lost or stolen', 'Schlüssel verloren oder gestohlen', 'Llave perdida o robada'),
      o('broken', 'Serrure cassée', 'Serratura rotta', 'Broken lock', 'Schloss defekt', 'Cerradura rota'),
      o('change', 'Changer la serrure', 'Cambiare la serratura', 'Change the lock', 'Schloss wechseln', 'Cambiar la cerradura'),
    ]),
    yesNo('proof_of_home', t('Un justificatif de domicile peut être montré', 'Si può mostrare una prova di residenza', 'Proof of address can be shown', 'Ein Wohnsitznachweis kann gezeigt werden', 'Se puede mostrar un justificante de domicilio')),
  ]),
  service('handyman', t('Petits travaux et montage de meubles', 'Piccoli lavori e montaggio mobili', 'Handyman and furniture assembly', 'Kleinreparaturen und Möbelmontage', 'Pequeños arreglos y montaje de muebles'),
    words('bricolage, bricoleur, fixer une télé, tringle à rideaux', 'tuttofare, fissare TV, bastone tende, bricolage', 'odd jobs, flat pack, TV mounting, curtain rail', 'Handwerker, Möbel aufbauen, Fernseher aufhängen, Gardinenstange', 'manitas, colgar televisión, barra de cortina, bricolaje'), onSite(3), [
    choices('jobs', t('Travaux à faire', 'Lavori da fare', 'Jobs to do', 'Zu erledigen', 'Tareas que hacer'), [
      o('assembly', 'Monter des meubles', 'Montare mobili', 'Assemble furniture', 'Möbel aufbauen', 'Montar muebles'),
      o('hanging', 'Fixer au mur', 'Fissare al muro', 'Hang things on walls', 'An der Wand befestigen', 'Colgar en la pared'),
      o('curtains', 'Rideaux et stores', 'Tende', 'Curtains and blinds', 'Vorhänge und Rollos', 'Cortinas y estores'),
      o('small_repair', 'Petites réparations', 'Piccole riparazioni', 'Small repairs', 'Kleine Reparaturen', 'Pequeñas reparaciones'),
    ]),
    freeText('list', t('Liste des tâches', 'Elenco dei lavori', 'List of the jobs', 'Liste der Arbeiten', 'Lista de tareas'), 800),
  ]),
]);
