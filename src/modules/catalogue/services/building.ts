import { choice, choices, date, group, metres, number, onSite, option as o, optional, service, squareMetres, text as t, words, yesNo, years } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const building = group('building', t('Gros œuvre et toiture', 'Edilizia e coperture', 'Building and roofing', 'Rohbau und Dach', 'Albañilería y tejados'), [
  service('masonry', t('Maçonnerie', 'Muratura', 'Masonry', 'Maurerarbeiten', 'Albañilería'),
    words('maçon, mur porteur, parpaing, dalle béton', 'muratore, muro portante, mattoni, soletta', 'bricklayer, load-bearing wall, blockwork, concrete slab', 'Maurer, tragende Wand, Betonplatte, Durchbruch', 'albañil, muro de carga, ladrillo, losa de hormigón'), onSite(9, 'building_cover'), [
    choice('work', t('Travaux à réaliser', 'Lavori da eseguire', 'Work to be done', 'Auszuführende Arbeiten', 'Trabajos que realizar'), [
      o('wall', 'Monter un mur', 'Costruire un muro', 'Build a wall', 'Mauer errichten', 'Levantar un muro'),
      o('opening', 'Ouvrir un mur', 'Aprire un varco', 'Make an opening', 'Wanddurchbruch', 'Abrir un hueco'),
      o('slab', 'Couler une dalle', 'Gettare una soletta', 'Pour a slab', 'Bodenplatte gießen', 'Hacer una losa'),
      o('repair', 'Réparer des fissures', 'Riparare crepe', 'Repair cracks', 'Risse sanieren', 'Reparar grietas'),
    ]),
    yesNo('load_bearing', t('Un mur porteur est concerné', 'È coinvolto un muro portante', 'A load-bearing wall is concerned', 'Eine tragende Wand ist betroffen', 'Afecta a un muro de carga')),
    optional(number('length', t('Longueur du mur', 'Lunghezza del muro', 'Length of the wall', 'Länge der Wand', 'Longitud del muro'), 1, 500, metres)),
  ]),
  service('roofing', t('Couverture et toiture', 'Tetti e coperture', 'Roofing', 'Dacharbeiten', 'Tejados y cubiertas'),
    words('couvreur, tuile, ardoise, gouttière, fuite de toit', 'lattoniere, tegole, ardesia, grondaia, infiltrazione', 'roofer, tiles, slate, gutter, leaking roof', 'Dachdecker, Ziegel, Schiefer, Dachrinne, Dach undicht', 'tejador, tejas, pizarra, canalón, gotera'), onSite(10, 'building_cover'), [
    choice('work', t('Nature des travaux', 'Tipo di lavoro', 'Kind of work', 'Art der Arbeiten', 'Tipo de trabajo'), [
      o('leak', 'Réparer une fuite', 'Riparare un’infiltrazione', 'Repair a leak', 'Undichte Stelle reparieren', 'Reparar una gotera'),
      o('renew', 'Refaire la toiture', 'Rifare il tetto', 'Renew the roof', 'Dach neu decken', 'Rehacer el tejado'),
      o('gutters', 'Gouttières', 'Grondaie', 'Gutters', 'Dachrinnen', 'Canalones'),
      o('moss', 'Nettoyer et démousser', 'Pulire e togliere il muschio', 'Clean and remove moss', 'Reinigen und Moos entfernen', 'Limpiar y quitar musgo'),
    ]),
    choice('covering', t('Matériau actuel', 'Materiale attuale', 'Present covering', 'Heutige Eindeckung', 'Material actual'), [
      o('tiles', 'Tuiles', 'Tegole', 'Tiles', 'Ziegel', 'Tejas'),
      o('slate', 'Ardoises', 'Ardesia', 'Slate', 'Schiefer', 'Pizarra'),
      o('metal', 'Métal', 'Metallo', 'Metal', 'Metall', 'Metal'),
      o('membrane', 'Membrane de toit plat', 'Guaina per tetto piano', 'Flat roof membrane', 'Flachdachbahn', 'Lámina de cubierta plana'),
    ]),
    number('storeys', t('Nombre d’étages sous le toit', 'Numero di piani sotto il tetto', 'Number of storeys below the roof', 'Zahl der Stockwerke unter dem Dach', 'Número de plantas bajo el tejado'), 1, 20),
  ]),
  service('insulation', t('Isolation', 'Isolamento', 'Insulation', 'Dämmung', 'Aislamiento'),
    words('isolation des combles, isolation extérieure, laine de verre, rénovation énergétique', 'cappotto termico, isolare sottotetto, lana di vetro, efficienza energetica', 'loft insulation, external wall insulation, cavity wall, energy efficiency', 'Dachdämmung, Fassadendämmung, Mineralwolle, energetische Sanierung', 'aislar techo, aislamiento exterior, lana de vidrio, eficiencia energética'), onSite(11, 'building_cover'), [
    choices('surfaces', t('Surfaces à isoler', 'Superfici da isolare', 'Surfaces to insulate', 'Zu dämmende Flächen', 'Superficies que aislar'), [
      o('loft', 'Combles', 'Sottotetto', 'Loft', 'Dachboden', 'Bajo cubierta'),
      o('outer_walls', 'Murs par l’extérieur', 'Pareti dall’esterno', 'Walls from outside', 'Wände von außen', 'Paredes por fuera'),
      o('inner_walls', 'Murs par l’intérieur', 'Pareti dall’interno', 'Walls from inside', 'Wände von innen', 'Paredes por dentro'),
      o('floor', 'Plancher bas', 'Pavimento inferiore', 'Ground floor', 'Kellerdecke', 'Suelo inferior'),
    ]),
    number('surface', t('Surface à isoler', 'Superficie da isolare', 'Area to insulate', 'Zu dämmende Fläche', 'Superficie que aislar'), 5, 5000, squareMetres),
    optional(number('building_age', t('Âge du bâtiment', 'Età dell’edificio', 'Age of the building', 'Alter des Gebäudes', 'Antigüedad del edificio'), 0, 600, years)),
  ]),
  service('facade', t('Ravalement de façade', 'Rifacimento della facciata', 'Facade renovation', 'Fassadensanierung', 'Rehabilitación de fachada'),
    words('façadier, enduit, crépi, peinture extérieure', 'intonaco esterno, tinteggiatura esterna, facciata, ponteggio', 'rendering, exterior painting, pointing, scaffolding', 'Putz, Außenanstrich, Fassade streichen, Gerüst', 'enfoscado, revoco, pintura exterior, andamio'), onSite(11, 'building_cover'), [
    choice('finish', t('Finition souhaitée', 'Finitura desiderata', 'Finish wanted', 'Gewünschte Ausführung', 'Acabado deseado'), [
      o('clean', 'Nettoyage', 'Pulizia', 'Cleaning', 'Reinigung', 'Limpieza'),
      o('paint', 'Peinture', 'Tinteggiatura', 'Paint', 'Anstrich', 'Pintura'),
      o('render', 'Enduit', 'Intonaco', 'Render', 'Putz', 'Revoco'),
      o('cladding', 'Bardage', 'Rivestimento', 'Cladding', 'Verkleidung', 'Revestimiento'),
    ]),
    number('facade_area', t('Surface de façade', 'Superficie della facciata', 'Facade area', 'Fassadenfläche', 'Superficie de fachada'), 5, 10000, squareMetres),
    yesNo('scaffolding', t('Un échafaudage est nécessaire', 'Serve un ponteggio', 'Scaffolding is needed', 'Ein Gerüst ist nötig', 'Hace falta un andamio')),
  ]),
  service('home-extension', t('Extension et surélévation', 'Ampliamento e sopraelevazione', 'Home extension', 'Anbau und Aufstockung', 'Ampliación de vivienda'),
    words('agrandissement, véranda, permis de construire, aménagement de combles', 'ampliare casa, veranda, permesso di costruire, mansarda', 'loft conversion, conservatory, planning permission, annexe', 'Wintergarten, Baugenehmigung, Dachausbau, Anbau Haus', 'ampliar casa, porche cerrado, licencia de obra, buhardilla'), onSite(16, 'building_cover'), [
    choice('kind', t('Type d’extension', 'Tipo di ampliamento', 'Kind of extension', 'Art der Erweiterung', 'Tipo de ampliación'), [
      o('ground', 'Au sol', 'A terra', 'At ground level', 'Ebenerdig', 'A nivel del suelo'),
      o('upwards', 'Surélévation', 'Sopraelevazione', 'Upwards', 'Aufstockung', 'En altura'),
      o('loft', 'Aménagement de combles', 'Recupero del sottotetto', 'Loft conversion', 'Dachausbau', 'Bajo cubierta'),
      o('conservatory', 'Véranda', 'Veranda', 'Conservatory', 'Wintergarten', 'Galería acristalada'),
    ]),
    number('added_area', t('Surface à ajouter', 'Superficie da aggiungere', 'Area to add', 'Zusätzliche Fläche', 'Superficie que añadir'), 3, 1000, squareMetres),
    choice('permit', t('Autorisation d’urbanisme', 'Titolo edilizio', 'Planning permission', 'Baugenehmigung', 'Licencia de obra'), [
      o('granted', 'Obtenue', 'Ottenuto', 'Granted', 'Erteilt', 'Concedida'),
      o('asked', 'Demandée', 'Richiesto', 'Applied for', 'Beantragt', 'Pedida'),
      o('not_yet', 'Pas encore demandée', 'Non ancora richiesto', 'Not applied for yet', 'Noch nicht beantragt', 'Aún no pedida'),
    ]),
    optional(date('start_on', t('Début souhaité des travaux', 'Inizio lavori desiderato', 'Start wanted', 'Gewünschter Baubeginn', 'Inicio deseado de la obra'))),
  ]),
  service('damp-treatment', t('Traitement de l’humidité', 'Trattamento dell’umidità', 'Damp treatment', 'Feuchtigkeitssanierung', 'Tratamiento de humedades'),
    words('moisissure, salpêtre, cave humide, infiltration', 'muffa, salnitro, cantina umida, umidità di risalita', 'mould, rising damp, wet cellar, condensation', 'Schimmel, feuchter Keller, Salpeter, nasse Wand', 'moho, salitre, sótano húmedo, condensación'), onSite(8), [
    choices('signs', t('Signes visibles', 'Segni visibili', 'Signs to be seen', 'Sichtbare Zeichen', 'Señales visibles'), [
      o('mould', 'Moisissures', 'Muffa', 'Mould', 'Schimmel', 'Moho'),
      o('stains', 'Taches', 'Macchie', 'Stains', 'Flecken', 'Manchas'),
      o('salt', 'Salpêtre', 'Salnitro', 'Salt deposits', 'Salzausblühungen', 'Salitre'),
      o('standing_water', 'Eau au sol', 'Acqua a terra', 'Standing water', 'Wasser am Boden', 'Agua en el suelo'),
    ]),
    choice('part', t('Partie du bâtiment', 'Parte dell’edificio', 'Part of the building', 'Gebäudeteil', 'Parte del edificio'), [
      o('cellar', 'Cave', 'Cantina', 'Cellar', 'Keller', 'Sótano'),
      o('ground_floor', 'Rez-de-chaussée', 'Piano terra', 'Ground floor', 'Erdgeschoss', 'Planta baja'),
      o('upper', 'Étage', 'Piano superiore', 'Upper floor', 'Obergeschoss', 'Planta alta'),
    ]),
  ]),
]);
