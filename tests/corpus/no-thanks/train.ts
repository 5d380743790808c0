// Makes the weights of the recogniser from the families that are not kept back and the sentences beside the languages:
//   node tests/corpus/no-thanks/train.ts          the same answers, the same weights
// A clause refuses, opens, or stands beside; a message is clear when none opens and one refuses. Only messages are labelled,
// so the clauses are learnt from them; answers are also joined, politely framed and contradicted, for what clauses do together.
import { mkdirSync, writeFileSync } from 'node:fs';
import { clausesOf } from '../../../src/modules/leads/no-thanks/clauses.ts';
import { featuresOf } from '../../../src/modules/leads/no-thanks/features.ts';
import { lexiconOf } from '../../../src/modules/leads/no-thanks/concepts.ts';
import { french } from '../../../src/modules/leads/no-thanks/words/fr.ts';
import { italian } from '../../../src/modules/leads/no-thanks/words/it.ts';
import { english } from '../../../src/modules/leads/no-thanks/words/en.ts';
import { german } from '../../../src/modules/leads/no-thanks/words/de.ts';
import { spanish } from '../../../src/modules/leads/no-thanks/words/es.ts';
import { answersOf, languages, politeOf, type Language } from './corpus.ts';

const lex = { fr: lexiconOf(french), it: lexiconOf(italian), en: lexiconOf(english), de: lexiconOf(german), es: lexiconOf(spanish) };
type Ex = { text: string; lang: Language; clear: boolean; fam: string; weight: number };
let seed = 7;
const rnd = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 4294967296; };
const pick = <T>(a: readonly T[]): T => a[Math.floor(rnd() * a.length)] as T;

const base: Ex[] = [];
for (const lang of languages) {
  for (const label of ['clear', 'open'] as const) for (const a of answersOf(lang, label).filter((answer) => !answer.keptBack)) base.push({ text: a.text, lang, clear: label === 'clear', fam: a.family, weight: 1 });
  const m = await import(`../../../src/modules/leads/no-thanks/sentences/${lang}.test-data.ts`);
  for (const t of m.clear.trim().split('\n')) base.push({ text: t, lang, clear: true, fam: 'old', weight: 1 });
  for (const t of m.unclear.trim().split('\n')) base.push({ text: t, lang, clear: false, fam: 'old', weight: 1 });
}
const opening = /^(but|ask|if|doubt|bargain|yes|want)/;
const buts: Record<Language, string[]> = { fr: ['mais', 'par contre', 'cependant'], it: ['ma', 'però'], en: ['but', 'however'], de: ['aber', 'allerdings'], es: ['pero', 'sin embargo'] };
function augment(rows: Ex[]): Ex[] {
  const out: Ex[] = [];
  for (const lang of languages) {
    const C = rows.filter((r) => r.lang === lang && r.clear), O = rows.filter((r) => r.lang === lang && !r.clear && opening.test(r.fam)), A = rows.filter((r) => r.lang === lang && !r.clear);
    const P = politeOf(lang);
    const sep = () => pick(['. ', ', ', ', ', ' ', '\n', ' ! ']);
    const put = (text: string, clear: boolean, weight = 0.5) => out.push({ text, lang, clear, fam: 'aug', weight });
    for (const c of C) { put(pick(P) + sep() + c.text, true); put(c.text + sep() + pick(P), true); if (rnd() < 0.5) put(pick(P) + sep() + c.text + sep() + pick(P), true); if (rnd() < 0.5) put(c.text + sep() + pick(C).text, true); if (rnd()<0.3) put(pick(P)+', '+pick(buts[lang])+' '+c.text, true); }
    for (const o of O) { put(pick(C).text + sep() + o.text, false); put(o.text + sep() + pick(C).text, false); put(pick(C).text + ' ' + pick(buts[lang]) + ' ' + o.text, false); }
    for (const a of A) { put(pick(P) + sep() + a.text, false); put(a.text + sep() + pick(P), false); }
    for (const p of P) { put(p, false); put(p + sep() + pick(P), false); put(pick(P) + sep() + p + sep() + pick(P), false);}
  }
  return out;
}
type W = Map<string, [number, number, number, number]>;
function vocabOf(rows: Ex[]) { const v: Record<string, Map<string, number>> = {}; for (const l of languages) v[l] = new Map(); for (const r of rows) for (const w of new Set(clausesOf(r.text).flatMap((c) => c.words))) v[r.lang]!.set(w, (v[r.lang]!.get(w) ?? 0) + 1); return v; }
function feats(r: { text: string; lang: Language }, vocab: ReturnType<typeof vocabOf>) {
  const knows = (w: string) => (vocab[r.lang]!.get(w) ?? 0) >= 2;
  return featuresOf(clausesOf(r.text), { lexicon: lex[r.lang], knows }).map((fs) => fs.map((f) => (/^(w|b|p|v2) /.test(f) ? `${r.lang}:${f}` : f)));
}
const SCALE = 0.3;
const val = (f: string) => (f[2] === ':' ? SCALE : 1);
function probs(fs: string[], w: W): [number, number, number] { let r = 0, o = 0; for (const f of fs) { const x = w.get(f); if (x) { r += x[0] * val(f); o += x[1] * val(f); } } const m = Math.max(r, o, 0); const er = Math.exp(r - m), eo = Math.exp(o - m), en = Math.exp(-m); const s = er + eo + en; return [er / s, eo / s, en / s]; }
function train(rows: Ex[], epochs: number, lr: number, l2: number) {
  const vocab = vocabOf(rows);
  const all = [...rows, ...augment(rows)].map((r) => ({ r, cl: feats(r, vocab) })).filter((x) => x.cl.length > 0);
  const w: W = new Map();
  const count = new Map<string, number>(); for (const x of all) for (const f of new Set(x.cl.flat())) count.set(f, (count.get(f) ?? 0) + 1);
  for (const [f, n] of count) if (n >= 2) w.set(f, [0, 0, 1e-2, 1e-2]);
  const OW = 1.5;
  for (let e = 0; e < epochs; e++) {
    for (let i = all.length - 1; i > 0; i--) { const j = Math.floor(rnd() * (i + 1)); [all[i], all[j]] = [all[j]!, all[i]!]; }
    for (const { r, cl } of all) {
      const ps = cl.map((fs) => probs(fs, w)); const A = ps.reduce((s, p) => s * (p[0] + p[2]), 1), B = ps.reduce((s, p) => s * p[2], 1);
      const P = Math.min(1 - 1e-6, Math.max(1e-6, A - B)); const wt = r.weight * (r.clear ? 1 : OW);
      const g = (r.clear ? -1 / P : 1 / (1 - P)) * wt; // dL/dP
      cl.forEach((fs, k) => {
        const [pr, po, pn] = ps[k]!;
        const Ak = A / Math.max(1e-9, pr + pn), Bk = B / Math.max(1e-9, pn);
        // dP/dpr = Ak ; dP/dpn = Ak - Bk ; dP/dpo=0 ; softmax jac
        const dr = Ak, dn = Ak - Bk; const mean = dr * pr + dn * pn;
        const gr = Math.max(-4, Math.min(4, g * pr * (dr - mean))), go = Math.max(-4, Math.min(4, g * po * (0 - mean)));
        for (const f of fs) { const x = w.get(f); if (!x) continue; const v = val(f); const g0 = gr * v + l2 * x[0], g1 = go * v + l2 * x[1]; x[2] += g0 * g0; x[3] += g1 * g1; x[0] -= lr * g0 / Math.sqrt(x[2]); x[1] -= lr * g1 / Math.sqrt(x[3]); }
      });
    }
  }
  return { w, vocab };
}
const epochs = 12;
const rate = 0.15;
const shrink = 0.001;
const m = train(base, epochs, rate, shrink);
const folder = new URL('../../../src/modules/leads/no-thanks/weights/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const part of [...languages, 'all'] as const) {
  const rows = [...m.w].filter(([f]) => (part === 'all' ? f[2] !== ':' : f.startsWith(`${part}:`))).map(([f, [r, o]]) => [part === 'all' ? f : f.slice(3), Math.round(r * val(f) * 100), Math.round(o * val(f) * 100)] as const);
  const lines = rows.filter(([, r, o]) => Math.abs(r) + Math.abs(o) >= 3).map((row) => row.join('\t')).sort();
  const words = part === 'all' ? [] : [[...m.vocab[part]!].filter(([, n]) => n >= 2).map(([w]) => w).sort().join(' ')];
  writeFileSync(new URL(`${part}.txt`, folder), [...words, ...lines].join('\n') + '\n');
}
