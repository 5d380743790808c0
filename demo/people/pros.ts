// The pros of the demo: name, town, services, and what they say of themselves in their own language.
import type { Locale } from '#kernel/text.ts';

export type DemoPro = {
  readonly name: string;
  readonly market: 'FR' | 'IT' | 'DE' | 'ES' | 'GB';
  readonly town: string;
  readonly radius: number;
  readonly services: readonly string[];
  readonly headline: string;
  readonly description: string;
  readonly skills: readonly string[];
  readonly languages: readonly Locale[];
  readonly rank?: number;
  /** The name they signed up with (ACC-3). */
  readonly formerly?: string;
  /** Declared by themselves, with the word typed (ACC-10, ACC-12). */
  readonly siret?: string;
};

export const demoPros: readonly DemoPro[] = [
  {
    name: 'Awa Diallo-Perrin', market: 'FR', town: 'Lyon', radius: 20, rank: 2, formerly: 'Awa Perrin', siret: '81234561900017', languages: ['fr', 'en'],
    services: ['plumbing-repair', 'boiler-service', 'bathroom-fitting', 'drain-unblocking', 'heating-installation'],
    headline: 'Plomberie et chauffage, devis écrit avant chaque visite',
    description: 'Quinze ans de métier, installée à Lyon 7e. Je réponds le jour même, je chiffre par écrit et je remets un rapport avec photos à la fin du chantier. Entretien de chaudières gaz, remplacement de chauffe-eau, recherche de fuite sans casse.',
    skills: ['Chauffe-eau', 'Chaudière gaz', 'Recherche de fuite', 'Salle de bains'],
  },
  {
    name: 'Bastien Kowal', market: 'FR', town: 'Lyon', radius: 10, languages: ['fr'], services: ['boiler-service', 'heating-installation', 'air-conditioning'],
    headline: 'Chauffage et pompes à chaleur, Lyon et environs', description: 'Entretien, dépannage et installation. Attestation d’entretien remise le jour même.', skills: ['Pompe à chaleur', 'Entretien annuel'],
  },
  {
    name: 'Inès Carpentier', market: 'FR', town: 'Villeurbanne', radius: 25, languages: ['fr', 'es'], services: ['electrical-repair', 'electrical-installation', 'ev-charger'],
    headline: 'Électricité aux normes, bornes de recharge', description: 'Mise en sécurité, tableaux, bornes de recharge avec certificat de conformité.', skills: ['Tableau', 'Mise aux normes', 'Borne'],
  },
  {
    name: 'Yannick Morvan', market: 'FR', town: 'Rennes', radius: 30, languages: ['fr'], services: ['carpentry', 'kitchen-fitting', 'windows-and-doors'],
    headline: 'Menuiserie sur mesure en chêne et frêne', description: 'Escaliers, bibliothèques et cuisines dessinés avec vous, fabriqués dans mon atelier.', skills: ['Escalier', 'Bibliothèque', 'Agencement'],
  },
  {
    name: 'Salomé Vidal', market: 'FR', town: 'Toulouse', radius: 15, languages: ['fr', 'en', 'es'], services: ['language-lessons', 'translation'],
    headline: 'Anglais et espagnol, cours vivants et traductions soignées', description: 'Préparation au DELF, au TOEIC et aux entretiens. Traductions de l’anglais et de l’espagnol.', skills: ['TOEIC', 'Conversation'],
  },
  {
    name: 'Marius Lefèvre', market: 'FR', town: 'Paris', radius: 20, rank: 10, languages: ['fr', 'en'], services: ['painting', 'plastering', 'floor-laying'],
    headline: 'Peinture et sols, chantier propre', description: 'Appartements occupés : je protège, je ponce sans poussière, je finis au jour dit.', skills: ['Enduit', 'Parquet', 'Peinture mate'],
  },
  {
    name: 'Nora Belkacem', market: 'FR', town: 'Marseille', radius: 18, languages: ['fr', 'it'], services: ['house-cleaning', 'office-cleaning', 'window-cleaning'],
    headline: 'Ménage régulier, la même personne chaque semaine', description: 'Une équipe de quatre, formée et déclarée. Produits sans solvant.', skills: ['Vitres', 'Repassage'],
  },
  {
    name: 'Théo Garnier', market: 'FR', town: 'Lyon', radius: 40, languages: ['fr', 'en'], services: ['web-site', 'software', 'graphic-design'],
    headline: 'Sites rapides et sobres pour artisans et associations', description: 'Conception, textes, mise en ligne et formation. Code remis, sans abonnement caché.', skills: ['Accessibilité', 'Référencement'],
  },
  {
    name: 'Giulia Marchetti', market: 'IT', town: 'Milano', radius: 20, languages: ['it', 'en', 'fr'], services: ['photography', 'video'],
    headline: 'Fotografia di matrimonio e ritratto, luce naturale', description: 'Racconto le giornate senza pose. Consegna entro tre settimane, galleria privata inclusa.', skills: ['Matrimonio', 'Ritratto'],
  },
  {
    name: 'Davide Ferri', market: 'IT', town: 'Torino', radius: 25, languages: ['it'], services: ['electrical-repair', 'electrical-installation', 'solar-panels'],
    headline: 'Impianti elettrici e fotovoltaico con dichiarazione di conformità', description: 'Preventivo scritto, materiali di marca, assistenza dopo il lavoro.', skills: ['Fotovoltaico', 'Quadri elettrici'],
  },
  {
    name: 'Chiara Rinaldi', market: 'IT', town: 'Roma', radius: 15, languages: ['it', 'es'], services: ['maths-lessons', 'homework-help'],
    headline: 'Matematica e fisica, dalle medie al primo anno di università', description: 'Lezioni su misura, esercizi corretti insieme, obiettivi chiari per ogni mese.', skills: ['Analisi', 'Geometria'],
  },
  {
    name: 'Jonas Albrecht', market: 'DE', town: 'Berlin', radius: 25, languages: ['de', 'en'], services: ['carpentry', 'kitchen-fitting', 'windows-and-doors'],
    headline: 'Tischlerei für Möbel und Innenausbau', description: 'Planung, Fertigung und Einbau aus einer Hand. Termine, die gelten.', skills: ['Einbauschrank', 'Küche', 'Massivholz'],
  },
  {
    name: 'Leonie Brandt', market: 'DE', town: 'Hamburg', radius: 20, languages: ['de', 'en', 'fr'], services: ['translation', 'copywriting', 'language-lessons'],
    headline: 'Übersetzungen Deutsch, Englisch, Französisch', description: 'Beeidigt für Französisch. Urkunden, Verträge, Webseiten.', skills: ['Beeidigt', 'Verträge'],
  },
  {
    name: 'Lucía Navarro', market: 'ES', town: 'Madrid', radius: 20, languages: ['es', 'en'], services: ['accounting', 'administrative-support'],
    headline: 'Contabilidad para autónomos y pequeñas empresas', description: 'Impuestos al día y cuentas claras, con una llamada al mes.', skills: ['IVA', 'Nóminas'],
  },
  {
    name: 'Álvaro Prieto', market: 'ES', town: 'Valencia', radius: 30, languages: ['es', 'it'], services: ['plumbing-repair', 'bathroom-fitting', 'air-conditioning'],
    headline: 'Fontanería y climatización, precio cerrado', description: 'Diagnóstico el mismo día y precio cerrado antes de empezar.', skills: ['Fugas', 'Aire acondicionado'],
  },
  {
    name: 'Maya Thornton', market: 'GB', town: 'Bristol', radius: 25, languages: ['en', 'fr'], services: ['garden-maintenance', 'landscaping', 'tree-work'],
    headline: 'Gardens that need less water and less work', description: 'Planting plans, hedges and trees, with the waste taken away the same day.', skills: ['Planting', 'Hedges', 'Pruning'],
  },
  {
    name: 'Owen Hughes', market: 'GB', town: 'London', radius: 15, languages: ['en'], services: ['computing-lessons', 'computer-repair', 'web-site'],
    headline: 'Patient help with computers, at home or online', description: 'First steps, lost photographs, slow laptops. A written note after each visit.', skills: ['Backups', 'Repair'],
  },
];
