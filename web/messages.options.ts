import type { CompilerOptions } from '@inlang/paraglide-js';

/** How messages become functions: the same for the build (vite.config.ts) and for checks (compile-messages.ts). */
export const paraglide: CompilerOptions = {
  project: './web/messages.inlang',
  outdir: './web/paraglide',
  outputStructure: 'message-modules',
  // The address decides the locale; hooks.server.ts and hooks.client.ts say so through overwriteGetLocale.
  strategy: ['baseLocale'],
  emitReadme: false,
  emitPrettierIgnore: false,
};
