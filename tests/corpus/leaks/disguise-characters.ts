// Disguises that change how characters look. OPEN and CLOSE mark what a detector has to find.
export const OPEN = '\uE000';
export const CLOSE = '\uE001';
export const found = (text: string) => `${OPEN}${text}${CLOSE}`;

const mapped = (from: string, to: readonly string[]) => {
  const map = new Map([...from].map((character, index) => [character, to[index] as string]));
  return (text: string) => [...text].map((character) => map.get(character) ?? character).join('');
};
const shifted = (start: number) => Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(start + digit));
const digits = '0123456789';

export const fullWidth = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
export const keycaps = (text: string) => text.replace(/\d/g, (digit) => `${digit}\uFE0F\u20E3`);
export const circled = mapped(digits, ['⓪', ...Array.from({ length: 9 }, (_, digit) => String.fromCodePoint(0x2460 + digit))]);
export const blackCircled = mapped(digits, ['⓿', ...Array.from({ length: 9 }, (_, digit) => String.fromCodePoint(0x2776 + digit))]);
export const superscript = mapped(digits, [...'⁰¹²³⁴⁵⁶⁷⁸⁹']);
export const subscript = mapped(digits, shifted(0x2080));
export const mathematical = mapped(digits, shifted(0x1d7ce));
export const arabicDigits = mapped(digits, shifted(0x0660));
export const leetDigits = mapped('015', ['O', 'l', 'S']);
export const leetDigitsMore = mapped('0158', ['o', 'I', 'S', 'B']);
export const cyrillicDigits = mapped('036', ['О', 'З', 'б']);
export const homoglyphs = mapped('aeopcxyiABEHKMOPCTX', [...'аеорсхуіАВЕНКМОРСТХ']);
export const greekHomoglyphs = mapped('oviABEHIKMNOPTXYZ', [...'ονιΑΒΕΗΙΚΜΝΟΡΤΧΥΖ']);
export const leetLetters = mapped('aeio', ['4', '3', '1', '0']);
export const fraktur = (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ba + letter.charCodeAt(0) - 97));
export const smallCaps = mapped('abcdefghijklmnoprstuvwyz', [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ']);
export const spacedLetters = (text: string) => [...text].join(' ');
export const backwards = (text: string) => [...text].toReversed().join('');
export const base64 = (text: string) => Buffer.from(text).toString('base64');
export const weave = (text: string, between: string) => [...text].join(between);
export const unaccented = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
export const randomCase = (text: string) => [...text].map((character, index) => (index % 2 ? character.toUpperCase() : character.toLowerCase())).join('');
