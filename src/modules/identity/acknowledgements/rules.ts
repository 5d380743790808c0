// ACC-12: whether what was typed is the word that was asked for. Pure.

/** As people type: capitals, spaces around and a quotation mark copied along do not matter; letters and accents do. */
export function isTheWord(typed: string, word: string): boolean {
  return plain(typed) === plain(word) && plain(word) !== '';
}

const plain = (text: string): string => text.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/["«»“”„]/g, '').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('en');
