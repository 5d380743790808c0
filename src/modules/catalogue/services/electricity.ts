import { choice, choices, freeText, group, hinted, kilometres, metres, number, onSite, option as o, optional, service, squareMetres, text as t, words, yesNo } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const electricity = group('electricity', t('Électricité et énergie', 'Elettricità ed energia', 'Electricity and energy', 'Elektrik und Energie', 'Electricidad y energía'), [
  service('electrical-repair', t('Dépannage électrique', 'Riparazioni elettriche', 'Electrical repairs', 'Elektroreparatur', 'Reparaciones eléctricas'),
    words('électricien, panne de courant, disjoncteur, prise', 'elettricista, mancanza di corrente, salvavita, presa', 'electrician, power cut, fuse box, socket', 'Elektriker, Stromausfall, Sicherung, Steckdose', 'electricista, corte de luz, diferencial, enchufe'), onSite(5, 'electrician'), [
    choice('fault', t('Nature de la panne', 'Tipo di guasto', 'Kind of fault', 'Art der Störung', 'Tipo de avería'), [
      o('no_power', 'Plus de courant', 'Manca la corrente', 'No power', 'Kein Strom', 'Sin corriente'),
      o('trips', 'Le disjoncteur saute', 'Scatta il salvavita', 'The breaker trips', 'Die Sicherung löst aus', 'Salta el diferencial'),
      o('socket', 'Prise ou interrupteur', 'Presa o interruttore', 'Socket or switch', 'Steckdose oder Schalter', 'Enchufe o interruptor'),
      o('light', 'Éclairage', 'Illuminazione', 'Lighting', 'Beleuchtung', 'Iluminación'),
    ]),
    yesNo('burning_smell', t('Odeur de brûlé ou étincelles', 'Odore di bruciato o scintille', 'Burning smell or sparks', 'Brandgeruch oder Funken', 'Olor a quemado o chispas')),
  ]),
  service('electrical-installation', t('Installation et mise aux normes électriques', 'Impianti elettrici e messa a norma', 'Rewiring and electrical installation', 'Elektroinstallation', 'Instalación eléctrica y adecuación a la norma'),
    words('tableau électrique, rénovation électrique, câblage, conformité', 'quadro elettrico, rifacimento impianto, cablaggio, dichiarazione di conformità', 'consumer unit, rewire, wiring, electrical certificate', 'Sicherungskasten, Verkabelung, Elektrosanierung, E-Check', 'cuadro eléctrico, cableado, boletín eléctrico, renovar instalación'), onSite(11, 'electrician', 'building_cover'), [
    choices('parts', t('Parties concernées', 'Parti interessate', 'Parts concerned', 'Betroffene Teile', 'Partes afectadas'), [
      o('board', 'Tableau électrique', 'Quadro elettrico', 'Consumer unit', 'Sicherungskasten', 'Cuadro eléctrico'),
      o('wiring', 'Câblage', 'Cablaggio', 'Wiring', 'Leitungen', 'Cableado'),
      o('earthing', 'Mise à la terre', 'Messa a terra', 'Earthing', 'Erdung', 'Toma de tierra'),
      o('sockets', 'Prises et interrupteurs', 'Prese e interruttori', 'Sockets and switches', 'Steckdosen und Schalter', 'Enchufes e interruptores'),
      o('network', 'Réseau informatique', 'Rete dati', 'Data network', 'Datennetz', 'Red de datos'),
    ]),
    number('living_area', t('Surface du logement', 'Superficie dell’abitazione', 'Floor area of the home', 'Wohnfläche', 'Superficie de la vivienda'), 5, 2000, squareMetres),
    yesNo('certificate', t('Attestation de conformité attendue', 'Serve la dichiarazione di conformità', 'Certificate of compliance needed', 'Prüfbescheinigung erforderlich', 'Hace falta certificado de instalación')),
  ]),
  service('solar-panels', t('Panneaux solaires', 'Pannelli solari', 'Solar panels', 'Solaranlage', 'Placas solares'),
    words('photovoltaïque, autoconsommation, batterie solaire, panneau', 'fotovoltaico, autoconsumo, batteria di accumulo, pannello', 'photovoltaic, PV, solar battery, solar roof', 'Photovoltaik, Balkonkraftwerk, Stromspeicher, Solarmodule', 'fotovoltaica, autoconsumo, batería solar, paneles'), onSite(14, 'electrician', 'building_cover'), [
    choice('roof', t('Emplacement', 'Posizione', 'Where they will go', 'Standort', 'Ubicación'), [
      o('pitched', 'Toit en pente', 'Tetto a falde', 'Pitched roof', 'Schrägdach', 'Tejado inclinado'),
      o('flat', 'Toit plat', 'Tetto piano', 'Flat roof', 'Flachdach', 'Cubierta plana'),
      o('ground', 'Au sol', 'A terra', 'On the ground', 'Am Boden', 'En el suelo'),
    ]),
    hinted(number('yearly_use', t('Consommation d’électricité par an', 'Consumo elettrico annuo', 'Electricity used in a year', 'Stromverbrauch im Jahr', 'Consumo eléctrico anual'), 100, 200000, t('kWh', 'kWh', 'kWh', 'kWh', 'kWh')), t('Elle figure sur la facture annuelle.', 'Lo trovi nella bolletta annuale.', 'It is on the yearly bill.', 'Er steht auf der Jahresrechnung.', 'Aparece en la factura anual.')),
    yesNo('battery', t('Batterie de stockage souhaitée', 'Si desidera una batteria di accumulo', 'Storage battery wanted', 'Stromspeicher gewünscht', 'Se desea batería de almacenamiento')),
    choice('orientation', t('Orientation principale', 'Orientamento principale', 'Main direction', 'Ausrichtung', 'Orientación principal'), [
      o('south', 'Sud', 'Sud', 'South', 'Süden', 'Sur'),
      o('east_west', 'Est ou ouest', 'Est o ovest', 'East or west', 'Osten oder Westen', 'Este u oeste'),
      o('north', 'Nord', 'Nord', 'North', 'Norden', 'Norte'),
      o('unknown', 'Non connue', 'Non nota', 'Not known', 'Nicht bekannt', 'No se sabe'),
    ]),
  ]),
  service('ev-charger', t('Borne de recharge', 'Stazione di ricarica', 'Electric car charger', 'Wallbox', 'Punto de recarga'),
    words('voiture électrique, prise renforcée, wallbox, IRVE', 'auto elettrica, wallbox, colonnina, ricarica', 'EV charging, wallbox, charge point, electric vehicle', 'Ladestation, Elektroauto, Ladesäule, laden', 'coche eléctrico, cargador, wallbox, recarga'), onSite(8, 'electrician'), [
    choice('parking', t('Lieu de stationnement', 'Luogo di parcheggio', 'Where the car is parked', 'Stellplatz', 'Lugar de aparcamiento'), [
      o('garage', 'Garage privé', 'Garage privato', 'Private garage', 'Eigene Garage', 'Garaje privado'),
      o('driveway', 'Place extérieure privée', 'Posto esterno privato', 'Private driveway', 'Privater Außenstellplatz', 'Plaza exterior privada'),
      o('shared', 'Parking de copropriété', 'Parcheggio condominiale', 'Shared car park', 'Gemeinschaftsgarage', 'Garaje comunitario'),
      o('company', 'Parking d’entreprise', 'Parcheggio aziendale', 'Company car park', 'Firmenparkplatz', 'Aparcamiento de empresa'),
    ]),
    number('cable_length', t('Distance jusqu’au tableau électrique', 'Distanza dal quadro elettrico', 'Distance to the consumer unit', 'Entfernung zum Sicherungskasten', 'Distancia hasta el cuadro eléctrico'), 1, 300, metres),
    optional(number('daily_distance', t('Distance parcourue par jour', 'Distanza percorsa al giorno', 'Distance driven in a day', 'Fahrstrecke am Tag', 'Distancia recorrida al día'), 1, 1000, kilometres)),
  ]),
  service('alarm-and-cameras', t('Alarme et vidéosurveillance', 'Allarme e videosorveglianza', 'Alarms and cameras', 'Alarmanlage und Kameras', 'Alarma y videovigilancia'),
    words('télésurveillance, caméra, détecteur, interphone', 'antifurto, telecamera, sensore, videocitofono', 'burglar alarm, CCTV, motion sensor, intercom', 'Einbruchschutz, Überwachungskamera, Bewegungsmelder, Gegensprechanlage', 'antirrobo, cámara, detector, videoportero'), onSite(8, 'security'), [
    choices('equipment', t('Équipement souhaité', 'Dispositivi desiderati', 'Equipment wanted', 'Gewünschte Geräte', 'Equipos deseados'), [
      o('alarm', 'Alarme', 'Allarme', 'Alarm', 'Alarmanlage', 'Alarma'),
      o('indoor', 'Caméras intérieures', 'Telecamere interne', 'Indoor cameras', 'Innenkameras', 'Cámaras interiores'),
      o('outdoor', 'Caméras extérieures', 'Telecamere esterne', 'Outdoor cameras', 'Außenkameras', 'Cámaras exteriores'),
      o('intercom', 'Interphone', 'Citofono', 'Intercom', 'Gegensprechanlage', 'Portero automático'),
    ]),
    number('entrances', t('Nombre d’accès à protéger', 'Numero di accessi da proteggere', 'Number of entrances to protect', 'Zahl der zu sichernden Zugänge', 'Número de accesos que proteger'), 1, 100),
    optional(freeText('existing', t('Matériel déjà en place', 'Dispositivi già presenti', 'Equipment already in place', 'Vorhandene Geräte', 'Equipos ya instalados'), 300)),
  ]),
]);
