import { choice, choices, date, freeText, group, hinted, hoursAWeek, number, onSiteOrRemote, option as o, optional, remote, service, text as t, words, yesNo } from '../writing.ts';

const languages = (key: string, ...label: Parameters<typeof t>) =>
  choice(key, t(...label), [
    o('fr', 'Français', 'Francese', 'French', 'Französisch', 'Francés'),
    o('it', 'Italien', 'Italiano', 'Italian', 'Italienisch', 'Italiano'),
    o('en', 'Anglais', 'Inglese', 'English', 'Englisch', 'Inglés'),
    o('de', 'Allemand', 'Tedesco', 'German', 'Deutsch', 'Alemán'),
    o('es', 'Espagnol', 'Spagnolo', 'Spanish', 'Spanisch', 'Español'),
    o('other', 'Une autre langue', 'Un’altra lingua', 'Another language', 'Andere Sprache', 'Otro idioma'),
  ]);

// One text, one line, its five languages side by side.
// oxfmt-ignore
export const company = group('company', t('Conseil et services aux entreprises', 'Consulenza e servizi alle imprese', 'Advice and business services', 'Beratung und Büro', 'Asesoría y servicios a empresas'), [
  service('accounting', t('Comptabilité', 'Contabilità', 'Accounting', 'Buchhaltung', 'Contabilidad'),
    words('expert-comptable, bilan, TVA, impôts, micro-entreprise', 'commercialista, bilancio, partita IVA, dichiarazione dei redditi', 'accountant, tax return, VAT, bookkeeping', 'Steuerberater, Jahresabschluss, Umsatzsteuer, Steuererklärung', 'gestoría, declaración de la renta, IVA, autónomos'), remote(10, 'accountancy'), [
    choice('status', t('Forme de l’activité', 'Forma dell’attività', 'Form of the business', 'Unternehmensform', 'Forma de la actividad'), [
      o('private', 'Particulier', 'Persona fisica', 'Private person', 'Privatperson', 'Particular'),
      o('sole', 'Indépendant', 'Lavoro autonomo', 'Self-employed', 'Selbstständig', 'Trabajo autónomo'),
      o('company', 'Société', 'Società', 'Company', 'Gesellschaft', 'Sociedad'),
      o('association', 'Association', 'Associazione', 'Charity or club', 'Verein', 'Asociación'),
    ]),
    choices('tasks', t('Tâches à confier', 'Attività da affidare', 'Tasks to hand over', 'Zu übernehmende Aufgaben', 'Tareas que delegar'), [
      o('books', 'Tenue des comptes', 'Tenuta dei conti', 'Bookkeeping', 'Laufende Buchführung', 'Llevar los libros'),
      o('vat', 'Déclarations de TVA', 'Dichiarazioni IVA', 'VAT returns', 'Umsatzsteuervoranmeldung', 'Declaraciones de IVA'),
      o('accounts', 'Comptes annuels', 'Bilancio annuale', 'Yearly accounts', 'Jahresabschluss', 'Cuentas anuales'),
      o('income_tax', 'Impôt sur le revenu', 'Imposta sul reddito', 'Income tax', 'Einkommensteuer', 'Impuesto sobre la renta'),
      o('payroll', 'Paie', 'Buste paga', 'Payroll', 'Lohnabrechnung', 'Nóminas'),
    ]),
    number('documents', t('Factures par mois', 'Fatture al mese', 'Invoices a month', 'Rechnungen im Monat', 'Facturas al mes'), 0, 20000),
  ]),
  service('legal-advice', t('Conseil juridique', 'Consulenza legale', 'Legal advice', 'Rechtsberatung', 'Asesoramiento jurídico'),
    words('avocat, contrat, divorce, prud’hommes', 'avvocato, divorzio, diritto del lavoro, successione', 'solicitor, lawyer, divorce, employment law', 'Anwalt, Scheidung, Arbeitsrecht, Erbrecht', 'abogado, divorcio, derecho laboral, herencia'), onSiteOrRemote(10, 'law'), [
    choice('field', t('Domaine', 'Ambito', 'Field of law', 'Rechtsgebiet', 'Ámbito'), [
      o('family', 'Famille et successions', 'Famiglia e successioni', 'Family and inheritance', 'Familie und Erbe', 'Familia y herencias'),
      o('work', 'Travail', 'Lavoro', 'Employment', 'Arbeit', 'Laboral'),
      o('housing', 'Logement et construction', 'Casa e costruzioni', 'Housing and building', 'Wohnen und Bauen', 'Vivienda y construcción'),
      o('business', 'Entreprise et contrats', 'Impresa e contratti', 'Business and contracts', 'Unternehmen und Verträge', 'Empresa y contratos'),
      o('criminal', 'Pénal', 'Penale', 'Criminal', 'Strafrecht', 'Penal'),
    ]),
    choice('stage', t('Étape', 'Fase', 'Stage', 'Stand', 'Fase'), [
      o('question', 'Une question', 'Una domanda', 'A question', 'Eine Frage', 'Una pregunta'),
      o('document', 'Un document à rédiger ou relire', 'Un documento da scrivere o rivedere', 'A document to draft or check', 'Ein Dokument entwerfen oder prüfen', 'Un documento que redactar o revisar'),
      o('court', 'Une procédure en cours', 'Un procedimento in corso', 'Proceedings under way', 'Ein laufendes Verfahren', 'Un procedimiento en curso'),
    ]),
    hinted(optional(date('deadline_on', t('Date limite légale', 'Scadenza di legge', 'Legal deadline', 'Gesetzliche Frist', 'Plazo legal'))), t('Si un courrier en indique une.', 'Se è indicata in una lettera.', 'If a letter gives one.', 'Falls ein Schreiben eine nennt.', 'Si una carta indica alguno.')),
  ]),
  service('translation', t('Traduction', 'Traduzione', 'Translation', 'Übersetzung', 'Traducción'),
    words('traducteur, traduction assermentée, interprète, relecture', 'traduttore, traduzione giurata, interprete, revisione', 'translator, sworn translation, interpreter, proofreading', 'Übersetzer, beglaubigte Übersetzung, Dolmetscher, Lektorat', 'traductor, traducción jurada, intérprete, corrección'), remote(5), [
    languages('from', 'Langue de départ', 'Lingua di partenza', 'From', 'Ausgangssprache', 'Idioma de origen'),
    languages('into', 'Langue d’arrivée', 'Lingua di arrivo', 'Into', 'Zielsprache', 'Idioma de destino'),
    number('word_count', t('Nombre de mots', 'Numero di parole', 'Number of words', 'Zahl der Wörter', 'Número de palabras'), 1, 1000000),
    yesNo('sworn', t('Traduction certifiée', 'Traduzione giurata', 'Certified translation', 'Beglaubigte Übersetzung', 'Traducción jurada')),
  ]),
  service('copywriting', t('Rédaction', 'Redazione di testi', 'Copywriting', 'Texten', 'Redacción'),
    words('rédacteur, article de blog, biographie, discours', 'copywriter, articolo per blog, biografia, discorso', 'content writer, blog post, speech, ghostwriter', 'Texter, Blogartikel, Rede, Ghostwriter', 'redactor, artículo de blog, discurso, biografía'), remote(4), [
    choice('text', t('Type de texte', 'Tipo di testo', 'Kind of text', 'Art des Textes', 'Tipo de texto'), [
      o('web', 'Pages web', 'Pagine web', 'Web pages', 'Webseiten', 'Páginas web'),
      o('articles', 'Articles', 'Articoli', 'Articles', 'Artikel', 'Artículos'),
      o('sales', 'Brochure ou annonce', 'Brochure o annuncio', 'Brochure or advert', 'Broschüre oder Anzeige', 'Folleto o anuncio'),
      o('speech', 'Discours', 'Discorso', 'Speech', 'Rede', 'Discurso'),
      o('book', 'Livre', 'Libro', 'Book', 'Buch', 'Libro'),
    ]),
    languages('written_in', 'Langue du texte', 'Lingua del testo', 'Language of the text', 'Sprache des Textes', 'Idioma del texto'),
    number('texts', t('Nombre de textes', 'Numero di testi', 'Number of texts', 'Zahl der Texte', 'Número de textos'), 1, 1000),
  ]),
  service('marketing', t('Marketing et publicité', 'Marketing e pubblicità', 'Marketing and advertising', 'Marketing und Werbung', 'Marketing y publicidad'),
    words('référencement, SEO, réseaux sociaux, campagne', 'SEO, social media, campagna, Google Ads', 'SEO, social media, campaign, Google Ads', 'SEO, Social Media, Kampagne, Google Ads', 'SEO, redes sociales, campaña, Google Ads'), remote(9), [
    choices('channels', t('Canaux', 'Canali', 'Channels', 'Kanäle', 'Canales'), [
      o('search', 'Moteurs de recherche', 'Motori di ricerca', 'Search engines', 'Suchmaschinen', 'Buscadores'),
      o('social', 'Réseaux sociaux', 'Social network', 'Social networks', 'Soziale Netzwerke', 'Redes sociales'),
      o('mail', 'E-mail', 'E-mail', 'E-mail', 'E-Mail', 'Correo electrónico'),
      o('print', 'Imprimé et affichage', 'Stampa e affissioni', 'Print and posters', 'Druck und Plakate', 'Impresos y carteles'),
    ]),
    choice('aim', t('Objectif', 'Obiettivo', 'Aim', 'Ziel', 'Objetivo'), [
      o('known', 'Être connu', 'Farsi conoscere', 'Become known', 'Bekannt werden', 'Darse a conocer'),
      o('sales', 'Vendre plus', 'Vendere di più', 'Sell more', 'Mehr verkaufen', 'Vender más'),
      o('launch', 'Lancer un produit', 'Lanciare un prodotto', 'Launch a product', 'Ein Produkt einführen', 'Lanzar un producto'),
    ]),
    optional(freeText('website', t('Adresse du site', 'Indirizzo del sito', 'Address of the web site', 'Adresse der Website', 'Dirección del sitio web'), 200)),
  ]),
  service('administrative-support', t('Assistance administrative', 'Assistenza amministrativa', 'Administrative support', 'Büroservice', 'Apoyo administrativo'),
    words('secrétaire, assistante virtuelle, saisie, standard', 'segretaria, assistente virtuale, inserimento dati, centralino', 'virtual assistant, secretary, data entry, phone answering', 'Sekretariat, virtuelle Assistenz, Dateneingabe, Telefonservice', 'secretaria, asistente virtual, introducción de datos, atención telefónica'), onSiteOrRemote(4), [
    choices('tasks', t('Missions', 'Compiti', 'Work to be done', 'Aufgaben', 'Funciones'), [
      o('mail', 'Courrier et e-mails', 'Posta ed e-mail', 'Letters and e-mail', 'Post und E-Mails', 'Cartas y correos'),
      o('calendar', 'Agenda', 'Agenda', 'Calendar', 'Terminplanung', 'Agenda'),
      o('billing', 'Facturation', 'Fatturazione', 'Invoicing', 'Rechnungsstellung', 'Facturación'),
      o('phone', 'Téléphone', 'Telefono', 'Phone', 'Telefon', 'Teléfono'),
    ]),
    number('hours', t('Temps nécessaire', 'Tempo necessario', 'Time needed', 'Zeitbedarf', 'Tiempo necesario'), 1, 60, hoursAWeek),
  ]),
  service('recruitment', t('Recrutement et coaching professionnel', 'Selezione del personale e coaching', 'Recruitment and career coaching', 'Personalsuche und Karriereberatung', 'Selección de personal y orientación laboral'),
    words('CV, bilan de compétences, chasseur de têtes, entretien d’embauche', 'curriculum, orientamento, colloquio, head hunter', 'CV, career change, interview practice, head hunter', 'Lebenslauf, Bewerbung, Vorstellungsgespräch, Headhunter', 'currículum, cambio de carrera, entrevista, cazatalentos'), remote(7), [
    choice('side', t('Vous êtes', 'Chi sei', 'You are', 'Sie sind', 'Eres'), [
      o('employer', 'Une entreprise qui recrute', 'Un’impresa che assume', 'A company that is hiring', 'Ein Unternehmen auf Personalsuche', 'Una empresa que contrata'),
      o('candidate', 'Une personne qui évolue', 'Una persona che cambia lavoro', 'A person changing jobs', 'Eine Person, die sich verändern möchte', 'Una persona que cambia de trabajo'),
    ]),
    freeText('position', t('Poste ou métier visé', 'Posizione o mestiere', 'Position or trade', 'Stelle oder Beruf', 'Puesto u oficio'), 150),
    choice('experience', t('Expérience', 'Esperienza', 'Experience', 'Erfahrung', 'Experiencia'), [
      o('junior', 'Moins de 3 ans', 'Meno di 3 anni', 'Under 3 years', 'Unter 3 Jahren', 'Menos de 3 años'),
      o('mid', 'De 3 à 10 ans', 'Da 3 a 10 anni', '3 to 10 years', '3 bis 10 Jahre', 'De 3 a 10 años'),
      o('senior', 'Plus de 10 ans', 'Più di 10 anni', 'Over 10 years', 'Über 10 Jahre', 'Más de 10 años'),
    ]),
  ]),
]);
