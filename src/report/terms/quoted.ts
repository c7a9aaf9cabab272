import type { Span } from '../../domain/records.ts';
import { carrierLength } from './carriers.ts';
import { isFigurative } from './figurative.ts';
import { headBefore } from './lead.ts';
import { used, type Found, type Rule } from './types.ts';
import { worthOf, type Quoted } from './worth.ts';

const QUOTED = /“([^“”\n。;!?]{1,30})”/gu;
const AROUND = 24;

/** Coinages in quotation marks, without those that quotation marks only mark as a figure of speech, a mark or a proper name. */
export const quotedIn: Rule = (plain) =>
  [...plain.matchAll(QUOTED)].flatMap((match) => {
    const [whole, inner = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const quoted = {
      inner,
      before: plain.slice(Math.max(0, span.start - AROUND), span.start),
      behind: plain.slice(span.end, span.end + AROUND),
    };
    return isFigurative(quoted) ? [] : coinage(span, quoted);
  });

const coinage = ({ start, end }: Span, quoted: Quoted): readonly Found[] => {
  const worth = worthOf(quoted);
  if (worth === undefined) return [];
  const inner = { start: start + 1, end: end - 1 };
  const tail = carrierLength(quoted.behind);
  const head = headBefore(quoted.before);
  const forms = [
    ...(tail > 0 ? [{ start, end: end + tail }] : []),
    ...(head > 0 ? [{ start: start - head, end: end + tail }] : []),
  ];
  const [carried] = forms;
  const needsCarrier =
    carried !== undefined && (quoted.inner.length < 3 || /^[\d+A-Z]+$/u.test(quoted.inner));
  return [
    needsCarrier
      ? used(carried, worth.confidence, worth.why, [inner, ...forms])
      : used(inner, worth.confidence, worth.why, forms),
  ];
};
