// Help centre and search: articles that quote the rules, and a rank that can be read.
import type { Clause } from '../clause.ts';

export const helpAndSearchClauses: readonly Clause[] = [
  {
    id: 'HELP-1',
    title: {
      fr: 'Articles d’aide et recherche',
      it: 'Articoli di aiuto e ricerca',
      en: 'Help articles and their search',
      de: 'Hilfeartikel und ihre Suche',
      es: 'Artículos de ayuda y su búsqueda',
    },
    text: {
      fr: 'Le centre d’aide propose des articles pour tous, pour les clients et pour les prestataires, en plusieurs langues. La recherche par mots tolère les accents, les fautes de frappe et les formes d’un mot ; s’il n’y a pas d’article dans la langue de la personne, elle en propose dans une autre langue, qui est indiquée.',
      it: 'Il centro assistenza offre articoli per tutti, per i clienti e per i professionisti, in più lingue. La ricerca per parole tollera accenti, errori di battitura e forme di una parola; se non c’è un articolo nella lingua della persona, ne propone in un’altra lingua, che è indicata.',
      en: 'The help centre holds articles for everyone, for clients and for pros, in several languages. Keyword search forgives accents, typing errors and word forms; where there is no article in the reader’s language, it offers one in another language and says which.',
      de: 'Das Hilfezentrum bietet Artikel für alle, für die Kundschaft und für Profis, in mehreren Sprachen. Die Stichwortsuche verzeiht Akzente, Tippfehler und Wortformen; fehlt ein Artikel in der Sprache der lesenden Person, bietet sie einen in einer anderen Sprache an und nennt diese.',
      es: 'El centro de ayuda ofrece artículos para todos, para clientes y para profesionales, en varios idiomas. La búsqueda por palabras tolera acentos, erratas y formas de una palabra; si no hay artículo en el idioma de la persona, ofrece uno en otro idioma y lo indica.',
    },
    parameters: [],
  },
  {
    id: 'HELP-2',
    title: {
      fr: 'Utilité des articles',
      it: 'Utilità degli articoli',
      en: 'Usefulness of articles',
      de: 'Nützlichkeit der Artikel',
      es: 'Utilidad de los artículos',
    },
    text: {
      fr: 'Sous chaque article, chacun peut dire s’il a été utile ; les nombres de oui et de non sont affichés. Notre équipe (assistance) travaille à partir des recherches sans résultat et des articles jugés peu utiles.',
      it: 'Sotto ogni articolo chiunque può dire se è stato utile; il numero di sì e di no è mostrato. Il nostro team (assistenza) lavora sulle ricerche senza risultati e sugli articoli ritenuti poco utili.',
      en: 'Under each article, everyone can say whether it was useful; the numbers of yes and no are shown. Our team (support) works from the searches without a result and the articles found unhelpful.',
      de: 'Unter jedem Artikel lässt sich angeben, ob er hilfreich war; die Zahl der Ja und der Nein wird angezeigt. Unser Team (Support) bearbeitet die Suchen ohne Treffer und die als wenig hilfreich bewerteten Artikel.',
      es: 'Bajo cada artículo se puede indicar si ha sido útil; se muestran los números de sí y de no. Nuestro equipo (soporte) trabaja a partir de las búsquedas sin resultado y de los artículos considerados poco útiles.',
    },
    parameters: [],
  },
  {
    id: 'HELP-3',
    title: {
      fr: 'Les articles citent la valeur en vigueur',
      it: 'Gli articoli citano il valore in vigore',
      en: 'Articles quote the value in force',
      de: 'Artikel nennen den geltenden Wert',
      es: 'Los artículos citan el valor vigente',
    },
    text: {
      fr: 'Quand un article parle d’une règle, il la cite par son numéro et reprend ses valeurs directement des règles en vigueur. Le texte montre donc toujours la valeur du jour.',
      it: 'Quando un articolo parla di una regola, la cita con il suo numero e ne prende i valori direttamente dalle regole in vigore. Il testo mostra quindi sempre il valore del giorno.',
      en: 'Where an article speaks of a rule, it quotes the rule by its number and takes the values straight from the rules in force. The text therefore always shows the value of the day.',
      de: 'Wo ein Artikel von einer Regel spricht, nennt er sie mit ihrer Nummer und übernimmt die Werte unmittelbar aus den geltenden Regeln. Der Text zeigt daher immer den aktuellen Wert.',
      es: 'Cuando un artículo habla de una regla, la cita por su número y toma los valores directamente de las reglas vigentes. El texto muestra así siempre el valor del día.',
    },
    parameters: [],
  },
  {
    id: 'SRCH-1',
    title: {
      fr: 'Ce qui peut être recherché',
      it: 'Che cosa si può cercare',
      en: 'What can be searched',
      de: 'Was gesucht werden kann',
      es: 'Qué se puede buscar',
    },
    text: {
      fr: 'La recherche porte sur les prestataires, les services, les événements et les projets. Elle se fait par mots, catégorie, lieu, langue, prix et date.',
      it: 'La ricerca riguarda professionisti, servizi, eventi e progetti. Si cerca per parole, categoria, luogo, lingua, prezzo e data.',
      en: 'Search covers pros, services, events and projects. It works by words, category, place, language, price and date.',
      de: 'Die Suche umfasst Profis, Dienstleistungen, Veranstaltungen und Projekte. Gesucht wird nach Wörtern, Kategorie, Ort, Sprache, Preis und Datum.',
      es: 'La búsqueda abarca profesionales, servicios, eventos y proyectos. Se busca por palabras, categoría, lugar, idioma, precio y fecha.',
    },
    parameters: [],
  },
  {
    id: 'SRCH-2',
    title: {
      fr: 'Position dans la recherche',
      it: 'Posizione nella ricerca',
      en: 'Rank in search',
      de: 'Rang in der Suche',
      es: 'Posición en la búsqueda',
    },
    text: {
      fr: 'La position d’un résultat vient d’une somme de points publiée, sur un total de cent ; points au plus pour chaque élément : {search.weights}. Chaque résultat peut indiquer pourquoi il se trouve à cette position. Le respect des délais de réponse la fait monter ou descendre (règle MSG-7) ; elle ne s’achète pas.',
      it: 'La posizione di un risultato deriva da una somma di punti pubblicata, su un totale di cento; punti massimi per ogni elemento: {search.weights}. Ogni risultato può indicare perché si trova in quella posizione. Il rispetto dei termini di risposta la fa salire o scendere (regola MSG-7); la posizione non si compra.',
      en: 'The rank of a result comes from a published sum of points, out of one hundred in all; most points for each part: {search.weights}. Each result can say why it stands where it stands. Keeping the reply deadlines moves it up or down (rule MSG-7); rank cannot be bought.',
      de: 'Der Rang eines Ergebnisses folgt aus einer veröffentlichten Summe von Punkten, insgesamt hundert; Höchstpunkte je Bestandteil: {search.weights}. Jedes Ergebnis kann angeben, warum es an seiner Stelle steht. Das Einhalten der Antwortfristen hebt oder senkt den Rang (Regel MSG-7); er lässt sich nicht kaufen.',
      es: 'La posición de un resultado procede de una suma de puntos publicada, sobre un total de cien; puntos máximos de cada elemento: {search.weights}. Cada resultado puede indicar por qué está donde está. El respeto de los plazos de respuesta la hace subir o bajar (regla MSG-7); no se puede comprar.',
    },
    parameters: [
      {
        key: 'search.weights',
        kind: 'table',
        cell: 'count',
        value: { relevance: 40, rating: 20, timeliness: 20, certification: 10, completeness: 10 },
        min: 0,
        max: 100,
        rows: {
          relevance: { fr: 'pertinence', it: 'pertinenza', en: 'relevance', de: 'Relevanz', es: 'pertinencia' },
          rating: { fr: 'note', it: 'voto', en: 'rating', de: 'Note', es: 'puntuación' },
          timeliness: {
            fr: 'respect des délais de réponse',
            it: 'rispetto dei termini di risposta',
            en: 'replies in time',
            de: 'Einhalten der Antwortfristen',
            es: 'respeto de los plazos de respuesta',
          },
          certification: { fr: 'certification', it: 'certificazione', en: 'certification', de: 'Zertifizierung', es: 'certificación' },
          completeness: {
            fr: 'profil complété',
            it: 'completezza del profilo',
            en: 'profile completeness',
            de: 'Vollständigkeit des Profils',
            es: 'perfil completado',
          },
        },
        title: {
          fr: 'Points de chaque élément de la position (total : 100)',
          it: 'Punti di ogni elemento della posizione (totale: 100)',
          en: 'Points for each part of the rank (total: 100)',
          de: 'Punkte je Bestandteil des Rangs (Summe: 100)',
          es: 'Puntos de cada elemento de la posición (total: 100)',
        },
      },
    ],
  },
];
