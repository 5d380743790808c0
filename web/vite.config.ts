import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { paraglide } from './messages.options.ts';

// The compiled messages make new plural rules for every number on a page: a sixteenth of the work of rendering one.
const pluralRulesOnce: Plugin = {
  name: 'plural-rules-once',
  transform(code, id) {
    if (!id.endsWith('/paraglide/registry.js')) return null;
    const made = 'new Intl.PluralRules(locale, options)';
    if (!code.includes(made)) this.error(`the messages no longer make plural rules by ${made}: adapt or remove this plugin`);
    const once = "const rules = {};\nconst rulesOf = (locale, options) => rules[locale + (options?.type ?? '')] ??= " + made + ';\n';
    return { code: once + code.replace(`return ${made}`, 'return rulesOf(locale, options)'), map: null };
  },
};

// Kit and its adapter read package.json and write build/ from the working directory, so the root of the
// repository is the root of Vite too: run `vite build --config web/vite.config.ts` from there.
export default defineConfig({
  build: {
    // A small font or picture inlined as data: would be refused by font-src.
    assetsInlineLimit: 0,
    // light-dark() as it stands: lowered, it would follow the root only, and no part could be lit on its own.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  worker: { format: 'es' },
  plugins: [
    paraglideVitePlugin(paraglide),
    pluralRulesOnce,
    sveltekit({
      adapter: adapter({ out: 'build' }),
      files: {
        src: 'web',
        assets: 'web/static',
        routes: 'web/routes',
        params: 'web/params',
        hooks: { server: 'web/hooks.server', client: 'web/hooks.client', universal: 'web/hooks' },
        appTemplate: 'web/app.html',
        errorTemplate: 'web/error.html',
      },
      // Nonces for what Kit inlines; nothing else may run, and no style attribute is ever written.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute in the product is Kit's own, on the line that tells a page change aloud.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'media-src': ['self', 'blob:'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'object-src': ['none'],
        },
      },
      paths: { relative: false },
      compilerOptions: { runes: true },
    }),
  ],
});
