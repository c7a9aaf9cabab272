import { halfWidth } from '../../text/width.ts';
import { normal } from '../source.ts';
import { unquoted } from '../../text/quotes.ts';
import type { GlossaryEntry } from '../types.ts';
import type { NamedThing } from './named.ts';

/** The terms that the report’s own glossary defines. */
export const definedBy = (glossary: readonly GlossaryEntry[]): readonly NamedThing[] =>
  glossary.map((entry) => ({
    name: unquoted(entry.term),
    labels: [unquoted(entry.term), ...entry.labels, ...stemOf(entry)],
    code: codeIn(entry.labels),
    issuer: issuerOf(entry.term),
    status: 'DEFINED',
    confidence: 0.98,
    why: 'The glossary defines it.',
    spans: [{ start: entry.headStart, end: entry.headEnd }],
  }));

/** 專精特新 of 專精特新企業, where the definition tells the parts of that alone. */
const stemOf = ({ term, parts: [part, ...others] }: GlossaryEntry): readonly string[] =>
  part !== undefined && others.length === 0 && part.token.length > 2 && term.startsWith(part.token)
    ? [part.token]
    : [];

/** The first label that is a code, with half-width digits; null where none is. Digits and signs only, with Latin letters in a sum: 1310, 1+4+7+9+N. */
export const codeIn = (labels: readonly string[]): string | null =>
  labels.map(halfWidth).find((label) => CODE.test(label) && /\d/u.test(label)) ?? null;

const CODE = /^\d{2,6}$|^[\dA-Z]{1,3}(?:\+[\dA-Z]{1,3})+$/u;

/** 省委“1310”具體部署 → 省委; null where the head names nobody. */
export const issuerOf = (term: string): string | null =>
  term.slice(0, ISSUER.exec(normal(term))?.[0].length ?? 0) || null;

const ISSUER = /^(?:中央|国务院|\p{Script=Han}{0,8}?[省市区县旗州盟镇党](?:委|政府))(?=[“"])/u;
