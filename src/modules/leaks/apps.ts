// Applications by which people reach each other outside the platform, as people write their names.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** For talking to one person. */
export const messengers = set(`
  whatsapp whatsap whatsappp watsapp watsap wathsapp whatapp whattsapp whatsup whatsaap whatssap wassap wasap guasap wapp wapps wsp wsap wtsp wzp wpp telegram telegramm telegrame telgram tlgrm messenger skype viber threema wechat
  facetime imessage discord kik skyp skipe msgr snap snapchat snapp instagram insta insta instagramm signal`);
/** Where people have a page of their own. */
export const socialNetworks = set('facebook facbook facebok fb insta instagram instagramm ig linkedin linkdin tiktok twitter youtube pinterest snapchat snap twitch threads mastodon bluesky xing meetic');
/** Words of their own as well: they count only with a sign beside them. */
export const doubtfulApps = set('signal snap wa tg ig fb kik messenger tt');
export const apps: ReadonlySet<string> = new Set([...messengers, ...socialNetworks, ...doubtfulApps]);

const swaps: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '|': 'i', '9': 'g' };
/** wh4ts@pp, t3legram: what it is read as. */
export const unleet = (word: string): string => word.replace(/[0134579@$!|]/g, (sign) => swaps[sign] as string);
