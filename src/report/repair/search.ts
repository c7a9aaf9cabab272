import { characterOf, isLead, LEAD_MAX, LEAD_MIN, pairOf, TRAIL_MIN } from './gbk.ts';
import type { Language } from './language.ts';
import { bareCost, carryCost, type Noise } from './noise.ts';
import type { Token } from './tokens.ts';

export type Link = {
  readonly character: string;
  readonly split: string;
  readonly after: string;
  readonly open: boolean;
  readonly before: Link | null;
};
export type State = {
  readonly at: number;
  readonly lead: number;
  readonly pending: string;
  readonly cost: number;
  readonly path: Link | null;
  readonly last: string;
  readonly calm: number;
};
export type Context = {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly noise: Noise;
  readonly style: 'swallow' | 'keep' | 'silent' | 'unknown';
  readonly steps: { left: number };
};

const MARK = /^[,;:!?，；：！？、。”“（）()》《]$/u;
const VANISH = 0.5;
const LOST_BYTE = 0;

const bracket = (readings: readonly string[]): string => readings.map((r) => `(${r})`).join('');

const pairsFor = (ch: string): number | undefined => {
  const code = ch.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return 0xa380 + code;
  return code === 0x20 || code === 0xa0 ? 0xa1a1 : pairOf(ch);
};

const clip = (x: number): number => x;
export const emit = (
  ctx: Context,
  s: State,
  character: string,
  extra: { lead: number; pending: string; at: number; cost?: number; after?: string; open?: boolean },
): State => ({
  at: extra.at,
  lead: extra.lead,
  pending: extra.pending,
  last: character,
  calm: 0,
  cost: s.cost + clip(ctx.language.costOf(s.last, character)) + (extra.cost ?? 0),
  path: { character, split: s.pending, after: extra.after ?? '', open: extra.open ?? false, before: s.path },
});

const plausible = (ctx: Context, c: string | undefined): c is string => c !== undefined;

const cache = new WeakMap<Language, Map<number, string[]>>();
const withLead = (ctx: Context, lead: number): string[] => {
  let m = cache.get(ctx.language);
  if (m === undefined) cache.set(ctx.language, (m = new Map()));
  let out = m.get(lead);
  if (out !== undefined) return out;
  out = [];
  for (let t = TRAIL_MIN; t <= LEAD_MAX; t++) {
    const c = characterOf(lead * 256 + t);
    if (c !== undefined && ctx.language.isWord(c)) out.push(c);
  }
  m.set(lead, out);
  return out;
};

export const step = (ctx: Context, s: State): State[] => {
  const token = ctx.tokens[s.at];
  return s.lead === 0 ? calmStep(ctx, s, token) : shiftedStep(ctx, s, token);
};

const calmStep = (ctx: Context, s: State, token: Token | undefined): State[] => {
  if (token === undefined || token.character === '\n') return [{ ...s, calm: s.calm + 1 }];
  if (token.lost) return [{ ...s, calm: s.calm + 1 }];
  return [
    {
      ...s,
      at: s.at + 1,
      calm: s.calm + 1,
      last: token.character,
      cost:
        s.cost +
        ctx.language.costOf(s.last, token.character, 1) +
        (token.readings[0] === undefined
          ? bareCost(ctx.noise, token.character)
          : carryCost(ctx.noise, token.character, token.readings[0])),
      path: {
        character: token.character,
        split: '',
        after: bracket(token.readings),
        open: false,
        before: s.path,
      },
    },
  ];
};

const shiftedStep = (ctx: Context, s: State, token: Token | undefined): State[] => {
  const out: State[] = [];
  const { lead } = s;
  const ch = token?.character ?? '\n';
  const next = ctx.tokens[s.at + 1];
  const readings = token?.readings ?? [];
  const silentOk = ctx.style === 'silent' || ctx.style === 'unknown';
  if (token === undefined || ch === '\n') {
    for (const c of withLead(ctx, lead))
      out.push(emit(ctx, s, c, { lead: 0, pending: '', at: s.at, cost: LOST_BYTE }));
    return out;
  }
  if (token.lost) {
    const reading = readings[0];
    for (const c of withLead(ctx, lead)) {
      if (reading !== undefined) {
        out.push(
          emit(ctx, s, c, {
            lead: 0,
            pending: '',
            at: s.at + 1,
            after: bracket(readings),
            cost: carryCost(ctx.noise, c, reading),
          }),
        );
        continue;
      }
      const bare = bareCost(ctx.noise, c);
      const followed =
        next === undefined || next.character === '\n' || MARK.test(next.character) || ctx.style === 'keep';
      if (followed)
        out.push(emit(ctx, s, c, { lead: 0, pending: '', at: s.at + 1, after: ',', cost: LOST_BYTE + bare }));
      if (ctx.style !== 'keep') {
        const mid = emit(ctx, s, c, { lead: 0, pending: '', at: s.at + 1, cost: LOST_BYTE + bare });
        for (const a of ['0', ' ', '.', ',', '%', '+', '-', '/', '(', ')', ':', ';'])
          out.push(emit(ctx, mid, a, { lead: 0, pending: '', at: s.at + 1, open: true }));
      }
    }
    if (reading === undefined) out.push(...vanish(ctx, s, s.at + 1));
  }
  const pair = pairsFor(ch);
  if (pair !== undefined) {
    const c = characterOf(lead * 256 + (pair >> 8));
    if (plausible(ctx, c)) {
      const reading = readings[0];
      const cost =
        (reading === undefined
          ? token.lost
            ? 0
            : bareCost(ctx.noise, ch)
          : carryCost(ctx.noise, ch, reading)) + bareCost(ctx.noise, c);
      out.push(
        emit(ctx, s, c, {
          lead: pair & 255,
          pending: bracket(readings),
          at: s.at + 1,
          cost: cost + (isLead(pair & 255) ? 0 : 99),
        }),
      );
      if (reading !== undefined && silentOk) {
        const mid = emit(ctx, s, c, {
          lead: pair & 255,
          pending: '',
          at: s.at + 1,
          cost: bareCost(ctx.noise, c),
        });
        for (const z of withLead(ctx, pair & 255))
          out.push(
            emit(ctx, mid, z, {
              lead: 0,
              pending: '',
              at: s.at + 1,
              after: bracket(readings),
              cost: carryCost(ctx.noise, z, reading),
            }),
          );
      }
    }
  }
  const code = ch.charCodeAt(0);
  if (code < 0x80 && code >= TRAIL_MIN) {
    const c = characterOf(lead * 256 + code);
    if (plausible(ctx, c)) {
      const reading = readings[0];
      out.push(
        emit(ctx, s, c, {
          lead: 0,
          pending: '',
          at: s.at + 1,
          after: bracket(readings),
          cost: reading === undefined ? bareCost(ctx.noise, c) : carryCost(ctx.noise, c, reading),
        }),
      );
    }
  }
  if (code < TRAIL_MIN && !token.lost && silentOk)
    for (const c of withLead(ctx, lead))
      out.push(emit(ctx, s, c, { lead: 0, pending: '', at: s.at, cost: LOST_BYTE + bareCost(ctx.noise, c) }));
  if (ch === ',' && next !== undefined && MARK.test(next.character))
    out.push({ ...s, at: s.at + 1, pending: `${s.pending},`, cost: s.cost + 1 });
  out.push(...vanish(ctx, s, s.at));
  return out;
};

const vanish = (ctx: Context, s: State, at: number): State[] => {
  const out: State[] = [];
  const token = ctx.tokens[at];
  if (token === undefined) return out;
  for (let t = 0x80; t <= LEAD_MAX; t++) {
    const c = characterOf(s.lead * 256 + t);
    if (c === undefined) continue;
    const cost = ctx.language.costOf(s.last, c);
    if (cost > 9.5) continue;
    for (let l = LEAD_MIN; l <= LEAD_MAX; l++) {
      if (characterOf(t * 256 + l) !== undefined) continue;
      const follow = followers(l, token, c, ctx);
      if (!follow) continue;
      out.push(emit(ctx, s, c, { lead: l, pending: '', at, cost: VANISH + bareCost(ctx.noise, c) }));
    }
  }
  return out;
};

/** cheap look-ahead */
const followers = (lead: number, token: Token, before: string, ctx: Context): boolean => {
  if (token.lost) return true;
  const pair = pairsFor(token.character);
  const code = token.character.charCodeAt(0);
  const c =
    pair !== undefined
      ? characterOf(lead * 256 + (pair >> 8))
      : code >= TRAIL_MIN && code < 0x80
        ? characterOf(lead * 256 + code)
        : undefined;
  if (c === undefined) return pair === undefined && code < TRAIL_MIN;
  return ctx.language.costOf(before, c) <= 10.5;
};

export const starts = (ctx: Context, at: number, before: string): State[] => {
  const token = ctx.tokens[at];
  if (token === undefined) return [];
  const out: State[] = [];
  const root: State = { at, lead: 0, pending: '', cost: 0, path: null, last: before, calm: 0 };
  const reading = token.readings.at(-1);
  if (token.lost && token.readings.length > 0) {
    out.push(...oddMatches(ctx, root, before, token.readings, at + 1));
  } else if (token.lost) {
    const next = ctx.tokens[at + 1];
    const mark = next?.character === ',' ? ctx.tokens[at + 2] : next;
    const pair = mark === undefined ? undefined : pairsFor(mark.character);
    if (pair !== undefined && mark !== undefined && MARK.test(mark.character))
      out.push(...markMatches(ctx, root, pair, at + (mark === next ? 2 : 3)));
  } else if (reading !== undefined) {
    const base = calmStep(ctx, root, { ...token, readings: token.readings.slice(0, -1) })[0];
    if (base) out.push(...oddMatches(ctx, base, token.character, [reading], at + 1));
  } else {
    const pair = pairsFor(token.character);
    if (pair !== undefined) out.push(...markMatches(ctx, root, pair, at + 1));
  }
  return out;
};

const oddMatches = (
  ctx: Context,
  root: State,
  before: string,
  readings: readonly string[],
  at: number,
): State[] => {
  const pair = pairOf(before);
  if (pair === undefined) return [];
  const out: State[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++) {
    const y = characterOf((pair & 255) * 256 + lead);
    if (y === undefined || !/\p{Script=Han}/u.test(y)) continue;
    out.push({
      ...root,
      at,
      lead,
      pending: bracket(readings),
      cost: root.cost + carryCost(ctx.noise, y, readings.at(-1) ?? ''),
    });
  }
  return out;
};

const markMatches = (ctx: Context, root: State, mark: number, at: number): State[] => {
  const out: State[] = [];
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++) {
    const c = characterOf(lead * 256 + (mark >> 8));
    if (c === undefined) continue;
    out.push(emit(ctx, { ...root, pending: ',' }, c, { lead: mark & 255, pending: '', at, cost: LOST_BYTE }));
  }
  return out;
};

const BEAM = 40;
export const search = (ctx: Context, begin: readonly State[], literal: readonly State[]): State[] => {
  let states: State[] = [...begin, ...literal];
  for (let round = 0; round < 400; round++) {
    if (states.length === 0) return [];
    if (states.every((s) => s.lead === 0 && s.calm >= 2)) break;
    ctx.steps.left -= states.length;
    if (ctx.steps.left < 0) return [];
    // advance the states that are furthest behind
    const min = Math.min(
      ...states
        .filter((s) => !(s.lead === 0 && s.calm >= 2 && false))
        .map((s) => s.at * 2 + (s.lead === 0 ? 1 : 0)),
    );
    const moved: State[] = [];
    const kept: State[] = [];
    for (const s of states) {
      if (s.at * 2 + (s.lead === 0 ? 1 : 0) === min && !(s.lead === 0 && isStop(ctx, s)))
        moved.push(...step(ctx, s));
      else kept.push(s.lead === 0 && isStop(ctx, s) ? { ...s, calm: s.calm + 1 } : s);
    }
    states = prune([...moved, ...kept]);
  }
  return states.filter((s) => s.lead === 0).toSorted((a, b) => a.cost - b.cost);
};

const isStop = (ctx: Context, s: State): boolean => {
  const token = ctx.tokens[s.at];
  return token === undefined || token.character === '\n' || token.lost;
};

const prune = (states: State[]): State[] => {
  const sorted = states.toSorted((a, b) => a.cost - b.cost);
  const best = sorted[0]?.cost ?? 0;
  const seen = new Map<string, number>();
  const out: State[] = [];
  for (const s of sorted) {
    if (s.cost > best + 20 || out.length >= BEAM) break;
    const key = `${s.at}|${s.lead}|${s.last}`;
    const n = seen.get(key) ?? 0;
    if (n >= 4) continue;
    seen.set(key, n + 1);
    out.push(s);
  }
  return out;
};

export const textOf = (s: State): string => {
  let t = '';
  for (let l = s.path; l !== null; l = l.before) t = (l.open ? '□' : l.character) + t;
  return t;
};
