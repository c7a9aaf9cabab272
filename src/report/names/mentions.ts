import { createLexicon } from '../../text/lexicon.ts';
import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';
import type { Ends } from './townships.ts';

/** A form by which a name, found once, is looked for in the whole text. */
type Form = { readonly words: string; readonly of: Find; readonly name: string };

/** Further places where the report uses the names that were found, and the short forms of its towns and villages: 犁市镇 → 犁市. */
export const mentionsIn = (source: NameSource, finds: readonly Find[], divisions: Ends): readonly Find[] => {
  const forms = createLexicon(
    finds.flatMap((found) => formsOf(source, found)).map((form) => [form.words, form] as const),
  );
  const behind = new Set([...divisions.values(), ...finds.map(({ end }) => end)]);
  return forms.scan(source.plain.slice(0, source.body.end), (at, { values }) => {
    const form = values.at(-1);
    const isFree = at >= source.body.start && (source.earliest[at] === at || behind.has(at));
    return form !== undefined && isFree ? mentionOf(form, at) : undefined;
  });
};

const formsOf = ({ plain, gazetteer }: NameSource, found: Find): readonly Form[] => {
  if (found.kind === 'PROJECT' || found.confidence > 0.94) return [];
  const words = plain.slice(found.start, found.end);
  const name = found.name ?? words;
  const stem = words.replace(/(?:镇|乡|街道|村|社区)$/u, '');
  const isTown = found.kind === 'PLACE' && (found.level === 'TOWNSHIP' || found.level === 'VILLAGE');
  const isShort =
    isTown && stem.length > 1 && stem !== words && !isEveryday(stem) && !gazetteer.short.has(stem);
  return [{ words, of: found, name }, ...(isShort ? [{ words: stem, of: found, name }] : [])].filter(
    (form) => form.words.length > 1,
  );
};

const mentionOf = ({ words, of, name }: Form, at: number): Find =>
  find(
    of.kind,
    { start: at, end: at + words.length },
    {
      level: of.level,
      name,
      confidence: of.confidence - 0.05,
      why: of.why,
    },
  );

/** 韶冶、韶铸: what stands in a list beside a firm, and begins like it, is one too. */
export const fellowsIn = (
  { plain, earliest, gazetteer }: NameSource,
  firms: readonly Find[],
): readonly Find[] =>
  firms.flatMap((firm) => {
    if (firm.kind !== 'ORGANIZATION' || plain.charAt(firm.start - 1) !== '、') return [];
    const end = firm.start - 1;
    const start = earliest[end - 1] ?? end;
    const isAlike =
      end - start === firm.end - firm.start &&
      plain.charAt(start) === plain.charAt(firm.start) &&
      !gazetteer.short.has(plain.slice(start, end));
    return isAlike
      ? [
          find(
            'ORGANIZATION',
            { start, end },
            { confidence: 0.6, why: 'Listed beside a firm whose name begins alike.' },
          ),
        ]
      : [];
  });
