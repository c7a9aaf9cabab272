import type { Layout } from '../layout.ts';
import { bulleted } from './bulleted.ts';
import { columns } from './columns.ts';
import { fields } from './fields.ts';
import { footnotes } from './footnotes.ts';
import { headlines } from './headlines.ts';
import { numbered } from './numbered.ts';
import { prose } from './prose.ts';
import { questions } from './questions.ts';
import { quoted } from './quoted.ts';

/** All layouts; where two explain a text equally well, the earlier is taken. */
export const LAYOUTS: readonly Layout[] = [
  columns,
  footnotes,
  numbered,
  questions,
  bulleted,
  fields,
  quoted,
  headlines,
  prose,
];
