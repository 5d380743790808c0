// SUB-6: a pro is told that they contract as a professional, and types it, once in the life of an account.
import { nameAcknowledgement } from '../acknowledgements/texts.ts';

export const professional = nameAcknowledgement({
  key: 'professional',
  version: 1,
  step: 'start_contract',
  title: {
    fr: 'Vous contractez à titre professionnel',
    it: 'Contratti a titolo professionale',
    en: 'You contract as a professional',
    de: 'Sie schließen Verträge beruflich',
    es: 'Contratas a título profesional',
  },
  paragraphs: [
    {
      fr: 'Ce que vous achetez ici pour trouver des clients (crédits, contacts, abonnements), vous l’achetez pour votre activité. Les règles qui protègent les consommateurs, comme le droit de rétractation, ne s’y appliquent pas, sauf si la loi de votre pays en dispose autrement.',
      it: 'Ciò che acquisti qui per trovare clienti (crediti, contatti, abbonamenti) lo acquisti per la tua attività. Le regole che tutelano i consumatori, come il diritto di recesso, non si applicano, salvo che la legge del tuo paese disponga altrimenti.',
      en: 'What you buy here to find clients (credits, contacts, subscriptions) you buy for your trade. The rules that protect consumers, such as the right of withdrawal, do not apply to it, unless the law of your country says otherwise.',
      de: 'Was Sie hier kaufen, um Kundschaft zu finden (Credits, Kontakte, Abonnements), kaufen Sie für Ihren Beruf. Regeln zum Schutz von Verbraucherinnen und Verbrauchern, etwa das Widerrufsrecht, gelten dafür nicht, sofern das Recht Ihres Landes nichts anderes bestimmt.',
      es: 'Lo que compras aquí para encontrar clientes (créditos, contactos, suscripciones) lo compras para tu actividad. Las reglas que protegen a los consumidores, como el derecho de desistimiento, no se aplican, salvo que la ley de tu país disponga otra cosa.',
    },
    {
      fr: 'Le statut que vous déclarez décide de ce que vous pouvez faire ici. Vous répondez de son exactitude et facturez vous-même vos clients.',
      it: 'L’inquadramento che dichiari decide che cosa puoi fare qui. Rispondi della sua esattezza e fatturi tu ai tuoi clienti.',
      en: 'The status that you declare decides what you may do here. You answer for its being true, and you invoice your clients yourself.',
      de: 'Der Status, den Sie angeben, entscheidet, was Sie hier tun dürfen. Sie stehen für seine Richtigkeit ein und stellen Ihrer Kundschaft selbst Rechnungen.',
      es: 'La situación que declaras decide lo que puedes hacer aquí. Respondes de que sea cierta y facturas tú a tus clientes.',
    },
    {
      fr: 'Pour confirmer que vous l’avez lu, saisissez le mot « {word} ».',
      it: 'Per confermare di aver letto, digita la parola «{word}».',
      en: 'To confirm that you have read this, type the word “{word}”.',
      de: 'Um zu bestätigen, dass Sie dies gelesen haben, geben Sie das Wort „{word}“ ein.',
      es: 'Para confirmar que lo has leído, teclea la palabra «{word}».',
    },
  ],
  clauses: ['SUB-6'],
  word: { fr: 'professionnel', it: 'professionale', en: 'professional', de: 'beruflich', es: 'profesional' },
});
