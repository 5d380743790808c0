// What ends an address: top-level domains, the providers of mail that need no ending, and endings that are files or words.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Hardly ever what a sentence goes on with when the space after the full stop is missing. */
export const plainEndings = set(`
  com net org info biz eu fr ch uk co be at lu pt nl us ca io app dev shop pro tv cc gg site online store website tech agency studio cloud email contact house build builders
  cat gal bzh corsica paris alsace wien berlin koln hamburg bayern swiss immo immobilien gmbh haus ltd llc sarl srl ie cz pl dk fi gr hu ro se sk si hr bg ee lt lv li mc ad sm va ru ua by tr
  ly gl gd ws fm ph kr jp cn br mx ar cl pe au nz za ma tn dz al ba mk rs md ge kz fo im gi ai
  mobi name xyz top club link click blog page work works live life world today services solutions company digital media design photo photos photography art consulting coach
  construction contractors plumbing repair cleaning garden academy center expert guru systems support tools training events cafe bar restaurant kitchen fit clinic dental doctor legal lawyer tax finance
  me de it es`);
/** Country endings that are words of our five languages: "fini.De plus", "casa.Es", "it.Is". */
export const wordEndings = set('de es it me at be in is no so to am as by id il je la li lu ma mi mo ms my na ne nu pa pm re sa se si sm st su tu tv us va vu ad al an ai ag ci do ec eh et ga gi ha io ki ko lo mu no pe pl so top name page link live life work works today bar art fit top contact info site pro care fun one plus' );
export const anyEnding: ReadonlySet<string> = new Set([...plainEndings, ...wordEndings]);
/** Endings that may follow the spoken dot: "punto it", "point fr", "Punkt de". */
export const spokenEndings = set('com net org fr it de es ch eu co uk be at lu info biz io cat app shop me');

export const fileEndings = set(`
  pdf doc docx xls xlsx ppt pptx odt ods odp txt rtf csv tsv json xml html htm png jpg jpeg gif webp heic heif svg bmp tif tiff psd eps raw mp3 mp4 m4a wav ogg avi mov mkv webm zip rar gz tar dwg dxf skp ifc stl step obj
  js ts jsx tsx css scss php py rb rs java exe dmg apk ics vcf eml msg md log ini cfg conf bak tmp sql db key`);

/** Names that mean an address at a provider, even without its ending. */
export const providers = set(`
  gmail gmial gmal gmeil googlemail hotmail hotmial hotmal outlook yahoo yaho ymail icloud protonmail proton gmx laposte wanadoo sfr neuf tiscali virgilio libero bluewin bluemail yandex mailbox posteo freenet tonline tutanota
  zoho fastmail aol msn hotmailfr gmailcom rocketmail alice telefonica arcor btinternet online`);
/** Of these the ones that mean nothing else. */
export const sureProviders = set('gmail gmial gmal gmeil googlemail hotmail hotmial hotmal yahoo ymail icloud protonmail gmx tiscali virgilio tutanota hotmailfr gmailcom rocketmail btinternet laposte wanadoo bluewin outlook');
/** Of others only the ending decides: "orange point fr". */
export const moreProviders = set('orange free live me web mail libero alice email');

export const messagingHosts = set(`
  wa.me whatsapp.com api.whatsapp.com chat.whatsapp.com t.me telegram.me telegram.org m.me messenger.com fb.me discord.gg discord.com discordapp.com signal.me signal.group line.me viber.com skype.com join.skype.com snapchat.com
  zoom.us zoom.com meet.google.com teams.microsoft.com teams.live.com whereby.com calendly.com meet.jit.si wechat.com threema.id tox.chat element.io matrix.to slack.com linktr.ee linktree.com chat.google.com facetime.apple.com wire.com vk.me`);
export const messagingSchemes = set('whatsapp tg telegram viber skype tel mailto sms smsto sgnl facetime callto msteams zoommtg xmpp discord weixin line fb-messenger imessage');
