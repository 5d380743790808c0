import { m } from '#web/paraglide/messages.js';

export const NAMES: Record<string, () => string> = { starter: m.credits_pack_starter, regular: m.credits_pack_regular, large: m.credits_pack_large };
