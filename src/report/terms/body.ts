import type { Span } from '../../domain/records.ts';
import type { Source } from '../source.ts';
import { codeIn } from './defined.ts';
import { explainedIn } from './explained.ts';
import { balanced } from './balanced.ts';
import type { NamedThing } from './named.ts';
import { placesIn } from './places.ts';
import { quotedIn } from './quoted.ts';
import { PATTERN_RULES, ruleOf } from './rules.ts';
import type { TermSources } from './sources.ts';
import { titledIn } from './titled.ts';
import type { FoundTerm, Rule } from './types.ts';

/** Rules that need more than a pattern. */
const RULES: readonly Rule[] = [explainedIn, quotedIn, titledIn];

/** The opening of a report says where it is from: title, date, congress. So much is looked at where no section ends it. */
const OPENING = 200;

/** What the rules find in the running text, which is a span of the source. */
export const thingsInBody = (
  source: Source,
  { start, end }: Span,
  { known, gazetteer }: Pick<TermSources, 'known' | 'gazetteer'>,
): readonly NamedThing[] => {
  const { plain } = source;
  const body = plain.slice(start, end);
  const opening = plain.slice(0, Math.min(Math.max(start, OPENING), end));
  const context = { known, places: [...placesIn(opening), ...gazetteer.provinces] };
  const rules = [...RULES, ...PATTERN_RULES.map((rule) => ruleOf(rule, context)), known.rule];
  return rules
    .flatMap((rule) => rule(body))
    .map((found) =>
      thingOf(source, {
        ...found,
        ...moved(found, start),
        forms: found.forms.map((form) => moved(form, start)),
        ...(found.explained === undefined ? {} : { explained: moved(found.explained, start) }),
      }),
    );
};

const moved = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

const thingOf = ({ text, plain }: Source, found: FoundTerm): NamedThing => {
  const span = balanced(plain, found);
  const name = text.slice(span.start, span.end);
  const labels = found.forms
    .map((form) => balanced(plain, form))
    .map(({ start, end }) => text.slice(start, end));
  const { status, confidence, why } = found;
  const code = codeIn([name, ...labels]);
  return {
    name,
    labels,
    code,
    issuer: null,
    status,
    confidence,
    why,
    spans: [span],
    explained: found.explained,
  };
};
