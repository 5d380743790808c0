// What Kit would write down for its client. No page ships one (routes/+layout.ts), yet Kit serialises the data of every page
// before it looks whether anybody will read it: a fifth of the CPU of a page. A page that asks for a client removes this.
import type { Transport } from '@sveltejs/kit/hooks';

/** What Kit hands to its serialiser for each layout and page. */
const isLoaded = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'data' && 'uses' in value && 'data' in value;

export const transport: Transport = {
  unread: {
    encode: (value) => isLoaded(value) && 'unread',
    decode: () => {
      throw new Error('this page has a client: remove the transport of web/hooks.ts, which leaves out its data');
    },
  },
};
