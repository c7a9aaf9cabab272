import type { Layout } from '../layout.ts';
import { bracketed } from './bracketed.ts';
import { bulleted } from './bulleted.ts';
import { columns } from './columns.ts';
import { fields } from './fields.ts';
import { footnotes } from './footnotes.ts';
import { headlines } from './headlines.ts';
import { inserted } from './inserted.ts';
import { labelled } from './labelled.ts';
import { numbered } from './numbered.ts';
import { paired } from './paired.ts';
import { parenthesized } from './parenthesized.ts';
import { prose } from './prose.ts';
import { questions } from './questions.ts';
import { quoted } from './quoted.ts';

/** All layouts, those with the clearest marks first. A new one is a file here, a line here, and a folder in tests/corpus. */
export const LAYOUTS: readonly Layout[] = [
  columns,
  footnotes,
  numbered,
  questions,
  bulleted,
  labelled,
  inserted,
  fields,
  paired,
  bracketed,
  quoted,
  parenthesized,
  prose,
  headlines,
];
