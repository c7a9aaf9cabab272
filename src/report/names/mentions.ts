import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { Ground } from './ground.ts';
import type { Ends } from './townships.ts';

/** A form by which a name, found once, is looked for in the whole text. */
type Form = { readonly words: string; readonly of: Find; readonly name: string };

/** Further places where the report uses the names that were found, and the short forms of its towns and villages: 犁市镇 → 犁市. */
export const mentionsIn = (ground: Ground, finds: readonly Find[], divisions: Ends): readonly Find[] => {
  const forms = new Map(
    finds.flatMap((found) => formsOf(ground, found)).map((form) => [form.words, form] as const),
  );
  const starts = new Set([...forms.keys()].map((words) => words.slice(0, 2)));
  const behind = new Set([...divisions.values(), ...finds.map(({ end }) => end)]);
  const mentions: Find[] = [];
  for (let at = ground.body.start; at < ground.body.end; at++) {
    if (!starts.has(ground.plain.slice(at, at + 2))) continue;
    const form = formAt(ground.plain, at, forms);
    if (form === undefined || (ground.earliest[at] !== at && !behind.has(at))) continue;
    mentions.push(mentionOf(form, at));
    at += form.words.length - 1;
  }
  return mentions;
};

const LONGEST = 16;

const formAt = (plain: string, at: number, forms: ReadonlyMap<string, Form>): Form | undefined => {
  for (let length = LONGEST; length > 1; length--) {
    const form = forms.get(plain.slice(at, at + length));
    if (form !== undefined) return form;
  }
  return undefined;
};

const formsOf = ({ plain, gazetteer }: Ground, found: Find): readonly Form[] => {
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
export const fellowsIn = ({ plain, earliest, gazetteer }: Ground, firms: readonly Find[]): readonly Find[] =>
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
