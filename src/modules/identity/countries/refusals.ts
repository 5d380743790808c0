import { refusal } from '#kernel/refusal.ts';

export const countryNotServed = refusal({
  code: 'country.not_served',
  status: 403,
  clause: 'ACC-11',
  say: {
    fr: 'Rien n’a été débité : la plateforme ne s’adresse pas encore aux prestataires de ce pays ({country}). Pays desservis : {countries_served}. Si ce n’est pas le vôtre, corrigez-le dans votre compte.',
    it: 'Non è stato addebitato nulla: la piattaforma non si rivolge ancora ai professionisti di questo paese ({country}). Paesi serviti: {countries_served}. Se non è il tuo, correggilo nel tuo account.',
    en: 'Nothing was charged: the platform is not yet open to pros from this country ({country}). Countries served: {countries_served}. If it is not yours, correct it in your account.',
    de: 'Es wurde nichts abgebucht: Die Plattform richtet sich noch nicht an Profis aus diesem Land ({country}). Länder, in denen wir tätig sind: {countries_served}. Ist es nicht Ihres, ändern Sie es in Ihrem Konto.',
    es: 'No se ha cobrado nada: la plataforma todavía no se dirige a profesionales de este país ({country}). Países en los que operamos: {countries_served}. Si no es el tuyo, corrígelo en tu cuenta.',
  },
});
