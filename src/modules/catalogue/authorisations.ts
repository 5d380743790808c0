// What the law asks of a trade before anybody may offer it. The name of the paper differs from country to country,
// so the key names the right, and an operator checks the paper.

import { type Text } from '#kernel/text.ts';
import { text } from './writing.ts';

// One authorisation, one line.
// oxfmt-ignore
const names = {
  gas: text('Habilitation gaz', 'Abilitazione impianti gas', 'Gas safety registration', 'Zulassung für Gasinstallationen', 'Habilitación de instalaciones de gas'),
  electrician: text('Qualification en électricité', 'Abilitazione impianti elettrici', 'Electrical qualification', 'Zulassung für Elektroinstallationen', 'Habilitación de instalaciones eléctricas'),
  refrigerants: text('Certificat de manipulation des fluides frigorigènes', 'Certificazione gas fluorurati', 'Refrigerant handling certificate', 'Sachkundenachweis Kältemittel', 'Certificado de manipulación de gases fluorados'),
  building_cover: text('Assurance des dommages à la construction', 'Assicurazione per danni alla costruzione', 'Structural works insurance', 'Versicherung für Bauschäden', 'Seguro de daños a la construcción'),
  biocides: text('Certificat d’emploi des biocides', 'Abilitazione all’uso di biocidi', 'Pesticide use certificate', 'Sachkundenachweis Schädlingsbekämpfung', 'Carné de aplicador de biocidas'),
  haulage: text('Autorisation de transport de marchandises', 'Autorizzazione al trasporto di cose', 'Goods transport licence', 'Erlaubnis für den Güterkraftverkehr', 'Autorización de transporte de mercancías'),
  waste: text('Autorisation de transport de déchets', 'Iscrizione per il trasporto di rifiuti', 'Waste carrier registration', 'Anzeige für den Transport von Abfällen', 'Registro de transportista de residuos'),
  security: text('Autorisation d’exercer dans la sécurité', 'Licenza per sistemi di sicurezza', 'Security trade licence', 'Erlaubnis für Sicherheitstechnik', 'Autorización de seguridad privada'),
  childcare: text('Agrément pour la garde d’enfants', 'Autorizzazione alla cura dei minori', 'Childcare registration', 'Erlaubnis zur Kinderbetreuung', 'Autorización para el cuidado de menores'),
  home_care: text('Agrément d’aide à la personne', 'Accreditamento per l’assistenza domiciliare', 'Home care registration', 'Zulassung für häusliche Betreuung', 'Acreditación de ayuda a domicilio'),
  animal_care: text('Attestation de connaissances sur les animaux', 'Attestato di cura degli animali', 'Animal care licence', 'Sachkundenachweis Tierhaltung', 'Acreditación de cuidado de animales'),
  health: text('Inscription à l’ordre d’une profession de santé', 'Iscrizione all’albo sanitario', 'Health profession registration', 'Berufszulassung im Gesundheitswesen', 'Colegiación sanitaria'),
  hairdressing: text('Diplôme de coiffure', 'Abilitazione di acconciatore', 'Hairdressing qualification', 'Qualifikation im Friseurhandwerk', 'Titulación de peluquería'),
  beauty: text('Diplôme d’esthétique', 'Abilitazione di estetista', 'Beauty therapy qualification', 'Qualifikation in der Kosmetik', 'Titulación de estética'),
  driving: text('Autorisation d’enseigner la conduite', 'Abilitazione di istruttore di guida', 'Driving instructor licence', 'Fahrlehrerlaubnis', 'Autorización de enseñanza de conducción'),
  sport: text('Carte d’éducation sportive', 'Tesserino tecnico sportivo', 'Sports coaching certificate', 'Trainerlizenz', 'Titulación de entrenamiento deportivo'),
  accountancy: text('Inscription à l’ordre de l’expertise comptable', 'Iscrizione all’albo dei commercialisti', 'Accountancy registration', 'Zulassung zur Steuerberatung', 'Habilitación de asesoría contable'),
  law: text('Inscription au barreau', 'Iscrizione all’albo forense', 'Legal practice certificate', 'Anwaltszulassung', 'Colegiación en la abogacía'),
  food: text('Formation à l’hygiène alimentaire', 'Attestato di igiene alimentare', 'Food hygiene registration', 'Belehrung zur Lebensmittelhygiene', 'Registro sanitario de alimentos'),
  vehicle_repair: text('Qualification en réparation automobile', 'Abilitazione di autoriparatore', 'Vehicle repair qualification', 'Qualifikation im Kfz-Handwerk', 'Registro de taller de reparación'),
} as const satisfies Record<string, Text>;

export type AuthorisationKey = keyof typeof names;
export const authorisations: Readonly<Record<AuthorisationKey, Text>> = names;
