import { choice, choices, freeText, group, kilometres, number, onSite, option as o, optional, service, text as t, words, yesNo } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const vehicles = group('vehicles', t('Voitures et vélos', 'Auto e biciclette', 'Cars and bicycles', 'Auto und Fahrrad', 'Coches y bicicletas'), [
  service('car-repair', t('Mécanique automobile à domicile', 'Meccanico a domicilio', 'Mobile car repair', 'Mobile Autoreparatur', 'Mecánica del automóvil a domicilio'),
    words('mécanicien, batterie, vidange, freins', 'officina, batteria, cambio olio, freni', 'mechanic, car battery, oil change, brakes', 'Mechaniker, Autobatterie, Ölwechsel, Bremsen', 'mecánico, batería, cambio de aceite, frenos'), onSite(5, 'vehicle_repair'), [
    choice('work', t('Intervention', 'Intervento', 'Work', 'Arbeit', 'Trabajo'), [
      o('service', 'Révision et vidange', 'Tagliando e cambio olio', 'Service and oil change', 'Inspektion und Ölwechsel', 'Revisión y cambio de aceite'),
      o('brakes', 'Freins', 'Freni', 'Brakes', 'Bremsen', 'Frenos'),
      o('battery', 'Batterie ou démarrage', 'Batteria o avviamento', 'Battery or starting', 'Batterie oder Anlasser', 'Batería o arranque'),
      o('tyres', 'Pneus', 'Pneumatici', 'Tyres', 'Reifen', 'Neumáticos'),
      o('diagnosis', 'Voyant allumé', 'Spia accesa', 'Warning light', 'Warnleuchte', 'Testigo encendido'),
    ]),
    freeText('vehicle', t('Marque, modèle et année', 'Marca, modello e anno', 'Make, model and year', 'Marke, Modell und Baujahr', 'Marca, modelo y año'), 120),
    number('mileage', t('Kilométrage', 'Chilometraggio', 'Distance driven so far', 'Kilometerstand', 'Kilometraje'), 0, 1500000, kilometres),
    yesNo('drivable', t('Le véhicule roule', 'Il veicolo si muove', 'The vehicle can be driven', 'Das Fahrzeug ist fahrbereit', 'El vehículo puede circular')),
  ]),
  service('car-cleaning', t('Nettoyage de véhicule', 'Lavaggio auto', 'Car cleaning', 'Fahrzeugaufbereitung', 'Limpieza de vehículos'),
    words('lavage auto, detailing, sièges, polissage', 'autolavaggio, detailing, sedili, lucidatura', 'car valeting, detailing, seats, polishing', 'Autowäsche, Innenreinigung, Sitze, Politur', 'lavado de coche, detailing, asientos, pulido'), onSite(2), [
    choices('parts', t('Parties à nettoyer', 'Parti da pulire', 'Parts to clean', 'Zu reinigende Teile', 'Partes que limpiar'), [
      o('inside', 'Intérieur', 'Interno', 'Inside', 'Innenraum', 'Interior'),
      o('outside', 'Carrosserie', 'Carrozzeria', 'Bodywork', 'Karosserie', 'Carrocería'),
      o('seats', 'Sièges et moquettes', 'Sedili e tappeti', 'Seats and carpets', 'Sitze und Teppiche', 'Asientos y alfombrillas'),
      o('polish', 'Polissage', 'Lucidatura', 'Polishing', 'Politur', 'Pulido'),
    ]),
    choice('size', t('Taille du véhicule', 'Dimensione del veicolo', 'Size of the vehicle', 'Größe des Fahrzeugs', 'Tamaño del vehículo'), [
      o('small', 'Citadine', 'Utilitaria', 'Small car', 'Kleinwagen', 'Utilitario'),
      o('medium', 'Berline ou break', 'Berlina o familiare', 'Saloon or estate', 'Limousine oder Kombi', 'Berlina o familiar'),
      o('large', 'SUV ou monospace', 'SUV o monovolume', 'SUV or people carrier', 'SUV oder Van', 'SUV o monovolumen'),
      o('van', 'Utilitaire ou camping-car', 'Furgone o camper', 'Van or camper', 'Transporter oder Wohnmobil', 'Furgoneta o autocaravana'),
    ]),
    yesNo('water_and_power', t('Eau et électricité sur place', 'Acqua ed elettricità sul posto', 'Water and power on site', 'Wasser und Strom vor Ort', 'Agua y electricidad en el lugar')),
  ]),
  service('bicycle-repair', t('Réparation de vélo', 'Riparazione biciclette', 'Bicycle repair', 'Fahrradreparatur', 'Reparación de bicicletas'),
    words('crevaison, vélo électrique, révision vélo, freins vélo', 'foratura, bici elettrica, revisione bici, cambio bici', 'puncture, e-bike, bike service, gears', 'Platten, E-Bike, Fahrradinspektion, Schaltung', 'pinchazo, bici eléctrica, revisión de bici, cambios'), onSite(2), [
    choice('bicycle', t('Type de vélo', 'Tipo di bicicletta', 'Kind of bicycle', 'Art des Fahrrads', 'Tipo de bicicleta'), [
      o('city', 'Vélo de ville', 'Bici da città', 'City bike', 'Stadtrad', 'Bici urbana'),
      o('electric', 'Vélo électrique', 'Bici elettrica', 'Electric bike', 'E-Bike', 'Bici eléctrica'),
      o('sport', 'Route ou VTT', 'Corsa o MTB', 'Road or mountain bike', 'Rennrad oder Mountainbike', 'Carretera o montaña'),
      o('cargo', 'Vélo cargo', 'Cargo bike', 'Cargo bike', 'Lastenrad', 'Bici de carga'),
    ]),
    choices('faults', t('À réparer', 'Da riparare', 'To repair', 'Zu reparieren', 'Qué reparar'), [
      o('puncture', 'Crevaison', 'Foratura', 'Puncture', 'Platter Reifen', 'Pinchazo'),
      o('brakes', 'Freins', 'Freni', 'Brakes', 'Bremsen', 'Frenos'),
      o('gears', 'Vitesses', 'Cambio', 'Gears', 'Schaltung', 'Cambios'),
      o('wheel', 'Roue voilée', 'Ruota storta', 'Bent wheel', 'Verbogenes Rad', 'Rueda descentrada'),
      o('check', 'Révision complète', 'Revisione completa', 'Complete check', 'Komplette Inspektion', 'Revisión completa'),
    ]),
    optional(freeText('remarks', t('Remarques', 'Note', 'Remarks', 'Anmerkungen', 'Observaciones'), 300)),
  ]),
]);
