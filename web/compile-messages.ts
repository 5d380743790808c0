// Compiles web/messages into web/paraglide without Vite, for type checks and editors. Needs no network.
import { compile } from '@inlang/paraglide-js';
import { paraglide } from './messages.options.ts';

await compile({ ...paraglide, isServer: "import.meta.env?.SSR ?? typeof window === 'undefined'" });
