import { choice, choices, freeText, group, number, onSite, option as o, optional, service, squareMetres, text as t, words, yesNo, years } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const heatingAndWater = group('heating-and-water', t('Plomberie et chauffage', 'Idraulica e riscaldamento', 'Plumbing and heating', 'Sanitär und Heizung', 'Fontanería y calefacción'), [
  service('plumbing-repair', t('Dépannage en plomberie', 'Riparazioni idrauliche', 'Plumbing repairs', 'Sanitärreparatur', 'Reparaciones de fontanería'),
    words('plombier, fuite d’eau, robinet, chasse d’eau', 'idraulico, perdita d’acqua, rubinetto, sciacquone', 'plumber, water leak, tap, toilet flush', 'Klempner, Wasserleck, Wasserhahn, Spülkasten', 'fontanero, fuga de agua, grifo, cisterna'), onSite(5), [
    choice('fault', t('Ce qui ne fonctionne pas', 'Che cosa non funziona', 'What is wrong', 'Was nicht funktioniert', 'Qué no funciona'), [
      o('leak', 'Fuite', 'Perdita', 'Leak', 'Leck', 'Fuga'),
      o('tap', 'Robinet ou mitigeur', 'Rubinetto o miscelatore', 'Tap or mixer', 'Wasserhahn oder Mischbatterie', 'Grifo o mezclador'),
      o('toilet', 'Toilettes', 'WC', 'Toilet', 'Toilette', 'Inodoro'),
      o('water_heater', 'Chauffe-eau', 'Scaldabagno', 'Water heater', 'Warmwasserbereiter', 'Calentador de agua'),
      o('pressure', 'Pression trop faible', 'Pressione troppo bassa', 'Low pressure', 'Zu wenig Druck', 'Presión insuficiente'),
    ]),
    yesNo('water_off', t('L’eau peut être coupée', 'L’acqua si può chiudere', 'The water can be shut off', 'Das Wasser lässt sich abstellen', 'Se puede cortar el agua')),
    optional(freeText('make', t('Marque et modèle de l’appareil', 'Marca e modello dell’apparecchio', 'Make and model of the fixture', 'Marke und Modell des Geräts', 'Marca y modelo del aparato'), 120)),
  ]),
  service('drain-unblocking', t('Débouchage de canalisations', 'Spurgo e disotturazione scarichi', 'Drain unblocking', 'Rohrreinigung', 'Desatasco de tuberías'),
    words('évier bouché, WC bouché, égout, curage', 'lavandino otturato, WC otturato, fogna, autospurgo', 'blocked sink, blocked toilet, sewer, drain jetting', 'Abfluss verstopft, Toilette verstopft, Kanal, Kanalreinigung', 'fregadero atascado, inodoro atascado, alcantarilla, desatascos'), onSite(5), [
    choices('blocked', t('Ce qui est bouché', 'Che cosa è otturato', 'What is blocked', 'Was verstopft ist', 'Qué está atascado'), [
      o('sink', 'Évier ou lavabo', 'Lavello o lavabo', 'Sink or basin', 'Spüle oder Waschbecken', 'Fregadero o lavabo'),
      o('shower', 'Douche ou baignoire', 'Doccia o vasca', 'Shower or bath', 'Dusche oder Badewanne', 'Ducha o bañera'),
      o('toilet', 'Toilettes', 'WC', 'Toilet', 'Toilette', 'Inodoro'),
      o('outside', 'Canalisation extérieure', 'Scarico esterno', 'Outside drain', 'Leitung im Freien', 'Desagüe exterior'),
    ]),
    yesNo('overflowing', t('L’eau déborde en ce moment', 'L’acqua sta traboccando', 'Water is overflowing now', 'Im Moment läuft Wasser über', 'El agua se está desbordando')),
  ]),
  service('bathroom-fitting', t('Rénovation de salle de bains', 'Ristrutturazione del bagno', 'Bathroom fitting', 'Badsanierung', 'Reforma de baño'),
    words('douche à l’italienne, baignoire, sanitaire, meuble vasque', 'box doccia, vasca, sanitari, mobile bagno', 'walk-in shower, bathtub, bathroom suite, vanity unit', 'Dusche bodengleich, Badewanne, Sanitäranlagen, Waschtisch', 'plato de ducha, bañera, sanitarios, mueble de baño'), onSite(12), [
    choice('extent', t('Étendue des travaux', 'Entità dei lavori', 'Extent of the work', 'Umfang der Arbeiten', 'Alcance de la obra'), [
      o('complete', 'Salle de bains complète', 'Bagno completo', 'Complete bathroom', 'Komplettes Bad', 'Baño completo'),
      o('bath_to_shower', 'Remplacer la baignoire par une douche', 'Sostituire la vasca con una doccia', 'Replace the bath with a shower', 'Wanne durch Dusche ersetzen', 'Cambiar la bañera por una ducha'),
      o('fixtures', 'Changer quelques appareils', 'Cambiare alcuni sanitari', 'Change some fixtures', 'Einzelne Objekte austauschen', 'Cambiar algunos aparatos'),
      o('new', 'Créer une salle de bains', 'Creare un nuovo bagno', 'Create a new bathroom', 'Neues Bad einbauen', 'Crear un baño nuevo'),
    ]),
    number('area', t('Surface de la pièce', 'Superficie della stanza', 'Floor area of the room', 'Grundfläche des Raums', 'Superficie de la estancia'), 1, 60, squareMetres),
    yesNo('reduced_mobility', t('Accès adapté à une mobilité réduite', 'Accesso per mobilità ridotta', 'Suited to reduced mobility', 'Barrierefreie Ausführung', 'Adaptado a movilidad reducida')),
    choice('materials', t('Fourniture du matériel', 'Fornitura dei materiali', 'Who supplies the materials', 'Wer das Material stellt', 'Quién aporta los materiales'), [
      o('pro', 'Le prestataire', 'Il professionista', 'The pro', 'Der Profi', 'El profesional'),
      o('client', 'Le matériel est déjà là', 'I materiali ci sono già', 'The materials are already here', 'Das Material ist vorhanden', 'Los materiales ya están'),
    ]),
  ]),
  service('boiler-service', t('Entretien et réparation de chaudière', 'Manutenzione e riparazione caldaia', 'Boiler service and repair', 'Wartung und Reparatur der Heizung', 'Mantenimiento y reparación de calderas'),
    words('révision chaudière, panne de chauffage, chauffagiste, ramonage', 'revisione caldaia, riscaldamento guasto, caldaista, bollino blu', 'boiler breakdown, heating engineer, no hot water, gas check', 'Heizung defekt, Therme, Heizungsbauer, Gasprüfung', 'revisión de caldera, avería de calefacción, técnico de calderas, sin agua caliente'), onSite(6, 'gas'), [
    choice('need', t('Ce qu’il faut faire', 'Che cosa serve', 'What is needed', 'Was zu tun ist', 'Qué hace falta'), [
      o('yearly', 'Entretien annuel', 'Manutenzione annuale', 'Yearly service', 'Jährliche Wartung', 'Revisión anual'),
      o('repair', 'Réparation', 'Riparazione', 'Repair', 'Reparatur', 'Reparación'),
    ]),
    choice('fuel', t('Énergie de la chaudière', 'Combustibile della caldaia', 'Boiler fuel', 'Brennstoff', 'Combustible de la caldera'), [
      o('gas', 'Gaz de ville', 'Gas metano', 'Mains gas', 'Erdgas', 'Gas natural'),
      o('lpg', 'Propane ou butane', 'GPL', 'Bottled or tank gas', 'Flüssiggas', 'Gas propano o butano'),
      o('oil', 'Fioul', 'Gasolio', 'Oil', 'Heizöl', 'Gasóleo'),
      o('wood', 'Bois ou granulés', 'Legna o pellet', 'Wood or pellets', 'Holz oder Pellets', 'Leña o pellets'),
    ]),
    number('age', t('Âge de la chaudière', 'Età della caldaia', 'Age of the boiler', 'Alter der Anlage', 'Antigüedad de la caldera'), 0, 60, years),
    optional(freeText('error_code', t('Code d’erreur affiché', 'Codice di errore visualizzato', 'Error code on the display', 'Angezeigter Fehlercode', 'Código de error en pantalla'), 60)),
  ]),
  service('heating-installation', t('Installation de chauffage', 'Installazione del riscaldamento', 'Heating installation', 'Einbau einer Heizung', 'Instalación de calefacción'),
    words('pompe à chaleur, chaudière neuve, radiateur, plancher chauffant', 'pompa di calore, nuova caldaia, radiatori, riscaldamento a pavimento', 'heat pump, new boiler, radiators, underfloor heating', 'Wärmepumpe, neue Heizung, Heizkörper, Fußbodenheizung', 'bomba de calor, caldera nueva, radiadores, suelo radiante'), onSite(14, 'gas', 'refrigerants'), [
    choice('system', t('Système souhaité', 'Impianto desiderato', 'System wanted', 'Gewünschtes System', 'Sistema deseado'), [
      o('heat_pump', 'Pompe à chaleur', 'Pompa di calore', 'Heat pump', 'Wärmepumpe', 'Bomba de calor'),
      o('gas_boiler', 'Chaudière à gaz', 'Caldaia a gas', 'Gas boiler', 'Gasheizung', 'Caldera de gas'),
      o('wood', 'Poêle ou chaudière à bois', 'Stufa o caldaia a legna', 'Wood stove or boiler', 'Holzofen oder Holzheizung', 'Estufa o caldera de leña'),
      o('underfloor', 'Plancher chauffant', 'Riscaldamento a pavimento', 'Underfloor heating', 'Fußbodenheizung', 'Suelo radiante'),
      o('advice', 'À définir avec le prestataire', 'Da definire con il professionista', 'To be decided with the pro', 'Mit dem Profi zu klären', 'Por decidir con el profesional'),
    ]),
    number('heated_area', t('Surface à chauffer', 'Superficie da riscaldare', 'Area to heat', 'Zu beheizende Fläche', 'Superficie que calentar'), 10, 2000, squareMetres),
    choice('insulation', t('Isolation du bâtiment', 'Isolamento dell’edificio', 'Insulation of the building', 'Dämmung des Gebäudes', 'Aislamiento del edificio'), [
      o('recent', 'Récente', 'Recente', 'Recent', 'Neu', 'Reciente'),
      o('partial', 'Partielle', 'Parziale', 'Partial', 'Teilweise', 'Parcial'),
      o('none', 'Aucune', 'Nessuno', 'None', 'Keine', 'Ninguno'),
    ]),
  ]),
  service('air-conditioning', t('Climatisation', 'Climatizzazione', 'Air conditioning', 'Klimaanlage', 'Aire acondicionado'),
    words('clim, climatiseur, recharge de gaz, split', 'condizionatore, climatizzatore, ricarica gas, split', 'air con, cooling unit, regas, split unit', 'Klimagerät, Split-Anlage, Kühlung, Kältemittel', 'split, recarga de gas, climatizador, bomba de frío'), onSite(8, 'refrigerants'), [
    choice('work', t('Nature de l’intervention', 'Tipo di intervento', 'Kind of work', 'Art der Arbeit', 'Tipo de trabajo'), [
      o('install', 'Installer', 'Installare', 'Install', 'Einbauen', 'Instalar'),
      o('service', 'Entretenir', 'Fare manutenzione', 'Service', 'Warten', 'Mantener'),
      o('repair', 'Réparer', 'Riparare', 'Repair', 'Reparieren', 'Reparar'),
    ]),
    number('rooms', t('Nombre de pièces à climatiser', 'Numero di stanze da climatizzare', 'Number of rooms to cool', 'Zahl der zu kühlenden Räume', 'Número de estancias que climatizar'), 1, 30),
    yesNo('shared_ownership', t('Logement en copropriété', 'Abitazione in condominio', 'Flat in a shared building', 'Wohnung in einer Eigentümergemeinschaft', 'Vivienda en comunidad de propietarios')),
  ]),
]);
