import { choice, choices, date, freeText, group, hours, minutes, number, onSite, onSiteOrRemote, option as o, optional, remote, service, text as t, words, yesNo } from '../writing.ts';

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const digitalAndCreative = group('digital-and-creative', t('Numérique et création', 'Digitale e creatività', 'Digital and creative', 'Digitales und Gestaltung', 'Digital y creación'), [
  service('web-site', t('Création de site web', 'Creazione di siti web', 'Web site building', 'Website-Erstellung', 'Creación de sitios web'),
    words('boutique en ligne, WordPress, webmaster, page d’accueil', 'e-commerce, WordPress, webmaster, landing page', 'online shop, WordPress, web developer, landing page', 'Onlineshop, WordPress, Webdesigner, Homepage', 'tienda online, WordPress, desarrollador web, página de inicio'), remote(10), [
    choice('kind', t('Type de site', 'Tipo di sito', 'Kind of site', 'Art der Website', 'Tipo de sitio'), [
      o('presentation', 'Site de présentation', 'Sito di presentazione', 'Presentation site', 'Präsentation', 'Sitio de presentación'),
      o('shop', 'Boutique en ligne', 'Negozio online', 'Online shop', 'Onlineshop', 'Tienda en línea'),
      o('booking', 'Site avec réservation', 'Sito con prenotazioni', 'Site with booking', 'Website mit Buchung', 'Sitio con reservas'),
      o('rework', 'Refonte d’un site', 'Rifacimento di un sito', 'Rework of a site', 'Überarbeitung', 'Rediseño de un sitio'),
    ]),
    number('pages', t('Nombre de pages', 'Numero di pagine', 'Number of pages', 'Zahl der Seiten', 'Número de páginas'), 1, 5000),
    choices('ready', t('Éléments déjà prêts', 'Elementi già pronti', 'What is ready', 'Bereits vorhanden', 'Elementos ya listos'), [
      o('texts', 'Textes', 'Testi', 'Texts', 'Texte', 'Textos'),
      o('pictures', 'Images', 'Immagini', 'Pictures', 'Bilder', 'Imágenes'),
      o('logo', 'Logo', 'Logo', 'Logo', 'Logo', 'Logo'),
      o('domain', 'Nom de domaine', 'Dominio', 'Domain name', 'Domain', 'Dominio'),
      o('nothing', 'Rien', 'Niente', 'Nothing', 'Nichts', 'Nada'),
    ]),
    yesNo('several_languages', t('Site en plusieurs langues', 'Sito in più lingue', 'Site in several languages', 'Mehrsprachige Website', 'Sitio en varios idiomas')),
  ]),
  service('software', t('Développement de logiciel', 'Sviluppo di software', 'Software development', 'Softwareentwicklung', 'Desarrollo de software'),
    words('application mobile, développeur, API, automatisation', 'app mobile, sviluppatore, API, automazione', 'mobile app, developer, API, automation', 'App, Entwickler, Schnittstelle, Automatisierung', 'aplicación móvil, desarrollador, API, automatización'), remote(14), [
    choice('product', t('Produit', 'Prodotto', 'Product', 'Produkt', 'Producto'), [
      o('mobile', 'Application mobile', 'App mobile', 'Mobile app', 'Mobile App', 'Aplicación móvil'),
      o('web', 'Application web', 'Applicazione web', 'Web application', 'Webanwendung', 'Aplicación web'),
      o('integration', 'Connexion entre systèmes', 'Collegamento tra sistemi', 'Link between systems', 'Verbindung von Systemen', 'Conexión entre sistemas'),
      o('data', 'Données et rapports', 'Dati e report', 'Data and reporting', 'Daten und Auswertungen', 'Datos e informes'),
    ]),
    choice('stage', t('Avancement', 'Stato', 'Stage', 'Stand', 'Estado'), [
      o('idea', 'Idée', 'Idea', 'Idea', 'Idee', 'Idea'),
      o('specified', 'Besoin décrit', 'Esigenza descritta', 'Need described', 'Bedarf beschrieben', 'Necesidad descrita'),
      o('existing', 'Logiciel existant', 'Software esistente', 'Existing software', 'Bestehende Software', 'Software existente'),
    ]),
    optional(freeText('technologies', t('Technologies imposées', 'Tecnologie richieste', 'Required technologies', 'Vorgegebene Technik', 'Tecnologías exigidas'), 300)),
    number('users', t('Nombre d’utilisateurs prévus', 'Numero di utenti previsti', 'Number of users expected', 'Erwartete Nutzerzahl', 'Número de usuarios previsto'), 1, 100000000),
  ]),
  service('graphic-design', t('Graphisme', 'Grafica', 'Graphic design', 'Grafikdesign', 'Diseño gráfico'),
    words('logo, flyer, charte graphique, illustrateur', 'logo, volantino, immagine coordinata, illustratore', 'logo, flyer, brand identity, illustrator', 'Logo, Flyer, Corporate Design, Illustrator', 'logotipo, folleto, identidad visual, ilustrador'), remote(6), [
    choices('pieces', t('Supports à créer', 'Materiali da creare', 'Pieces to create', 'Zu gestaltende Medien', 'Piezas que crear'), [
      o('logo', 'Logo', 'Logo', 'Logo', 'Logo', 'Logotipo'),
      o('stationery', 'Cartes et papeterie', 'Biglietti e carta intestata', 'Cards and stationery', 'Visitenkarten und Geschäftspapier', 'Tarjetas y papelería'),
      o('print', 'Affiche ou dépliant', 'Manifesto o pieghevole', 'Poster or leaflet', 'Plakat oder Faltblatt', 'Cartel o folleto'),
      o('packaging', 'Emballage', 'Imballaggio', 'Packaging', 'Verpackung', 'Envase'),
      o('illustration', 'Illustration', 'Illustrazione', 'Illustration', 'Illustration', 'Ilustración'),
    ]),
    yesNo('brand_guide', t('Une charte graphique existe', 'Esiste un’immagine coordinata', 'A brand guide exists', 'Gestaltungsrichtlinien liegen vor', 'Existe un manual de marca')),
    optional(date('delivery_on', t('À livrer pour le', 'Consegna entro il', 'Deliver by', 'Lieferung bis', 'Entrega para el'))),
  ]),
  service('photography', t('Photographie', 'Fotografia', 'Photography', 'Fotografie', 'Fotografía'),
    words('photographe, mariage, portrait, photo produit', 'fotografo, matrimonio, ritratto, foto prodotto', 'photographer, wedding photos, portrait, product photos', 'Fotograf, Hochzeitsfotos, Porträt, Produktfotos', 'fotógrafo, boda, retrato, foto de producto'), onSite(6), [
    choice('subject', t('Sujet', 'Soggetto', 'Subject', 'Motiv', 'Tema'), [
      o('wedding', 'Mariage', 'Matrimonio', 'Wedding', 'Hochzeit', 'Boda'),
      o('portrait', 'Portrait ou famille', 'Ritratto o famiglia', 'Portrait or family', 'Porträt oder Familie', 'Retrato o familia'),
      o('company', 'Entreprise', 'Azienda', 'Company', 'Unternehmen', 'Empresa'),
      o('property', 'Immobilier', 'Immobili', 'Property', 'Immobilien', 'Inmuebles'),
      o('product', 'Produits', 'Prodotti', 'Products', 'Produkte', 'Productos'),
    ]),
    date('shoot_on', t('Jour de la prise de vue', 'Giorno delle riprese', 'Day of the shoot', 'Tag der Aufnahmen', 'Día de la sesión')),
    number('duration', t('Durée sur place', 'Durata sul posto', 'Time on site', 'Dauer vor Ort', 'Tiempo en el lugar'), 1, 24, hours),
  ]),
  service('video', t('Vidéo et montage', 'Video e montaggio', 'Video and editing', 'Video und Schnitt', 'Vídeo y edición'),
    words('vidéaste, drone, film d’entreprise, montage vidéo', 'videomaker, drone, video aziendale, montaggio video', 'videographer, drone, corporate film, video editing', 'Videograf, Drohne, Imagefilm, Videoschnitt', 'videógrafo, dron, vídeo corporativo, editar vídeo'), onSiteOrRemote(7), [
    choice('work', t('Travail demandé', 'Lavoro richiesto', 'Work wanted', 'Gewünschte Arbeit', 'Trabajo deseado'), [
      o('both', 'Tournage et montage', 'Riprese e montaggio', 'Filming and editing', 'Dreh und Schnitt', 'Rodaje y edición'),
      o('filming', 'Tournage seul', 'Solo riprese', 'Filming only', 'Nur Dreh', 'Solo rodaje'),
      o('editing', 'Montage seul', 'Solo montaggio', 'Editing only', 'Nur Schnitt', 'Solo edición'),
    ]),
    number('film_length', t('Durée du film', 'Durata del filmato', 'Length of the film', 'Länge des Films', 'Duración del vídeo'), 1, 600, minutes),
    yesNo('drone', t('Vues aériennes', 'Riprese aeree', 'Aerial views', 'Luftaufnahmen', 'Tomas aéreas')),
    optional(freeText('example', t('Exemple qui vous plaît', 'Esempio che ti piace', 'An example you like', 'Ein Beispiel, das Ihnen gefällt', 'Un ejemplo que te guste'), 300)),
  ]),
  service('computer-repair', t('Dépannage informatique', 'Assistenza computer', 'Computer repair', 'Computerhilfe', 'Reparación de ordenadores'),
    words('ordinateur en panne, virus, wifi, récupération de données', 'PC guasto, virus, wifi, recupero dati', 'broken laptop, virus, wifi, data recovery', 'PC defekt, Virus, WLAN, Datenrettung', 'ordenador roto, virus, wifi, recuperar datos'), onSiteOrRemote(4), [
    choice('trouble', t('Problème', 'Problema', 'Problem', 'Problem', 'Problema'), [
      o('does_not_start', 'L’appareil ne démarre pas', 'Il dispositivo non si accende', 'The device does not start', 'Gerät startet nicht', 'El equipo no arranca'),
      o('slow', 'Lenteur ou virus', 'Lentezza o virus', 'Slow or virus', 'Langsam oder Virus', 'Lentitud o virus'),
      o('network', 'Internet ou wifi', 'Internet o wifi', 'Internet or wifi', 'Internet oder WLAN', 'Internet o wifi'),
      o('lost_data', 'Données perdues', 'Dati persi', 'Lost data', 'Datenverlust', 'Datos perdidos'),
      o('screen', 'Écran ou clavier cassé', 'Schermo o tastiera rotti', 'Broken screen or keyboard', 'Bildschirm oder Tastatur defekt', 'Pantalla o teclado rotos'),
    ]),
    freeText('model', t('Appareil concerné', 'Dispositivo interessato', 'Device concerned', 'Betroffenes Gerät', 'Equipo afectado'), 120),
    yesNo('backup', t('Une sauvegarde existe', 'Esiste una copia di sicurezza', 'There is a backup', 'Eine Datensicherung ist vorhanden', 'Hay copia de seguridad')),
  ]),
]);
