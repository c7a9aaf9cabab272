import { uniqueBy } from '../../domain/collections.ts';
import type { LabelRole, LabelScript } from '../../domain/kinds.ts';
import type { EntityLabel, Label } from '../../domain/records.ts';
import type { ScriptConverter } from '../../script/convert.ts';
import { pinyinForms } from '../../script/pinyin.ts';

type Alias = { readonly text: string; readonly note?: string | undefined; readonly context?: boolean };

/** The names that a file gives an entity. */
export type Names = {
  readonly label: string;
  readonly also?: readonly Alias[];
  /** An everyday word, a name only beside its parent: explained, never annotated. */
  readonly context?: boolean;
  /** Whether readers type it in pinyin: names, but not the clauses of actions. */
  readonly spoken?: boolean;
  /** Of the preferred label. */
  readonly note?: string | undefined;
};

type Tools = { readonly fold: (text: string) => string; readonly scripts: ScriptConverter };
type Form = Omit<Label, 'script'>;

const AS_PRINTED = '報告原文用字';

/** The labels of an entity: every form as printed and in both scripts, preferred ones first, then in pinyin; each text once. */
export const labelsOf = (entity: string, names: Names, { fold, scripts }: Tools): readonly EntityLabel[] => {
  const preferred: LabelRole = names.context === true ? 'CONTEXT' : 'PREFERRED';
  const forms: readonly Form[] = [
    { text: names.label, role: preferred, note: names.note ?? null },
    ...(names.also ?? []).map(({ text, note, context }): Form => ({
      text,
      role: context === true ? 'CONTEXT' : 'ALTERNATIVE',
      note: note ?? null,
    })),
  ];
  const labels = forms.flatMap((form) => inBothScripts(form, scripts));
  const hidden =
    names.spoken === false
      ? []
      : labels.filter(({ script }) => script === 'HANS').flatMap(({ text }) => inPinyin(text));
  // Where both scripts write the same (三提三化), one label serves for both and keeps its first script.
  return uniqueBy([...labels, ...hidden], ({ text }) => text).map((label, rank) => ({
    ...label,
    entity,
    key: fold(label.text),
    rank,
  }));
};

const inPinyin = (text: string): readonly Label[] =>
  pinyinForms(text).map((form) => ({ text: form, script: 'LATN', role: 'HIDDEN', note: null }));

/** A form that mixes the scripts (干凈, 示范) is kept as printed, as an alternative beside the proper traditional one. */
const inBothScripts = (form: Form, scripts: ScriptConverter): readonly Label[] => {
  if (!HAN.test(form.text)) return [{ ...form, script: 'ZYYY' }];
  const { source, hans, hant } = scripts.scripted(form.text);
  const of = (text: string, script: LabelScript): Label => ({ ...form, text, script });
  if (source === hant) return [of(hant, 'HANT'), of(hans, 'HANS')];
  if (source === hans) return [of(hans, 'HANS'), of(hant, 'HANT')];
  const printed: Label = {
    text: source,
    script: 'HANT',
    role: lesser(form.role),
    note: form.note ?? AS_PRINTED,
  };
  return [of(hant, 'HANT'), printed, of(hans, 'HANS')];
};

const HAN = /\p{Script=Han}/u;

const lesser = (role: LabelRole): LabelRole => (role === 'PREFERRED' ? 'ALTERNATIVE' : role);
