import type { Edit, Gap } from './edits.ts';
import { GAP } from './edits.ts';
import { createCandidates } from './shift/candidates.ts';
import { damagedText, looksSame, rawText } from './shift/forward.ts';
import { search, type Budget } from './shift/search.ts';
import { isMark, LINE_FEED } from './shift/signs.ts';
import { rootAt, startsAt } from './shift/starts.ts';
import type { Ground, Link } from './shift/state.ts';
import type { Means } from './shift/steps.ts';
import { codesOf, weigh, type Reading } from './shift/weigh.ts';
import { carryCost } from './noise.ts';

export const shiftEdits = (ground: Ground, wide: (code: number) => string): readonly Edit[] => {
  const means: Means = { ground, candidates: createCandidates(ground.language) };
  const budget: Budget = { left: 200_000 };
  const edits: Edit[] = [];
  let line: number[] = [];
  for (let at = 0; at < ground.tokens.length; at++) {
    const token = ground.tokens[at]!;
    if (token.code === LINE_FEED) line = [];
    if (isSuspicious(ground, at)) {
      const last = line.at(-1) ?? LINE_FEED;
      const starts = startsAt(ground, at, last);
      if (starts.length > 0) {
        const found = search(means, [...starts, rootAt(at, last)], budget);
        const ways = found.filter((w) => {
          if (!isShifted(w.link)) return true;
          const raw = rawText(ground.tokens.slice(at, w.at));
          const dm = damagedText(w.link, ground.style);
          const ok = looksSame(dm, raw);
          if (!ok) (globalThis as any).bad?.push([raw, dm, String.fromCharCode(...codesOf(w.link))]);
          return ok;
        });
        const readings = weigh(ground, line, ways);
        const best = readings[0];
        if (best !== undefined && isShifted(best.state.link)) {
          const end = best.state.at;
          edits.push(editOf(ground, at, readings, wide));
          line.push(...best.codes);
          at = end - 1;
          continue;
        }
      }
    }
    line.push(token.code);
  }
  return edits;
};

const isShifted = (link: Link | null): boolean => {
  for (let at = link; at !== null; at = at.before) if (at.split !== '') return true;
  return false;
};

const isSuspicious = (ground: Ground, at: number): boolean => {
  const token = ground.tokens[at]!;
  if (token.lost) return true;
  if (ground.style !== 'silent' || ground.noise.read < 3) return false;
  const next = ground.tokens[at + 1];
  if (next === undefined) return false;
  const odd = ground.language.costOf(token.code, next.code, 1) > 8;
  if (token.readings.length > 0)
    return odd && carryCost(ground.noise, token.code, token.readings.at(-1) ?? '') >= 6;
  if (!isMark(token.code)) return false;
  const rareMark = '!;！；'.includes(String.fromCharCode(token.code));
  const rare = ground.language.countOf(next.code) < 3;
  const letter = next.code > 0x40 && next.code < 0x7f;
  return (
    (rareMark && ground.language.pairCountOf(token.code, next.code) < 2) ||
    (odd && rare) ||
    (letter && (ground.tokens[at + 2]?.code ?? 0) > 0x4e00)
  );
};

const editOf = (
  ground: Ground,
  at: number,
  readings: readonly Reading[],
  wide: (code: number) => string,
): Edit => {
  const best = readings[0]!;
  const calm = best.state.calm;
  const codes = best.codes.slice(0, best.codes.length - calm);
  const links: Link[] = [];
  for (let l = best.state.link; l !== null; l = l.before) links.unshift(l);
  const chars = codes.map((code, i) => (links[i]!.lost ? GAP : wide(code)));
  const gaps: Gap[] = chars.flatMap((c, i) =>
    c === GAP ? [{ at: i, candidates: [...'0123456789'], marked: true }] : [],
  );
  const doubtful = best.share < 0.9;
  if (doubtful)
    gaps.push({ at: 0, candidates: readings.map((r) => r.codes.map(wide).join('')), marked: false });
  return {
    start: ground.tokens[at]!.start,
    end: ground.tokens[best.state.at - calm - 1]!.end,
    became: chars.join(''),
    why: `shift ${best.share.toFixed(2)}`,
    gaps,
  };
};
