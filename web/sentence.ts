// A sentence whose places hold markup: a link, a value in bold. The message stays one piece, so every language may put
// its places where its grammar wants them.

/** What goes into the message instead of a formatted value. */
export const slot = (name: string): string => `\u0001${name}\u0001`;

/** Text and places in turn: even ones are text, odd ones the names of places. */
export const pieces = (message: string): string[] => message.split('\u0001');
