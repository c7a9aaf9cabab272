import type { Paint } from './paint.ts';
import type { Candidate, Named } from './shapes.ts';
import { markOf } from './unreviewed.ts';

/** A name in the colour of its kind, an action with its year, whether it is planned or done, and whose it is; marked where only drafts say it. */
export const drawName = (
  { kind, name, reviewed, year, actionStatus }: Named,
  paint: Paint,
  whose = '',
): string => {
  const remarks = actionStatus === undefined ? [] : [year, actionStatus.toLowerCase()];
  const after = [...remarks, ...(whose === '' ? [] : [whose])].map((remark) => ` ${remark}`).join('');
  return `${paint(kind, name)}${after === '' ? '' : paint('FAINT', after)}${markOf({ reviewed }, paint)}`;
};

/** “term  三大戰略  term:…”: enough to ask on. */
export const drawEntity = (entity: Named, paint: Paint, remark = ''): string =>
  `  ${paint('FAINT', entity.kind.toLowerCase().padEnd(WIDEST))}  ${drawName(entity, paint)}${remark}  ${paint('FAINT', entity.id)}`;

const WIDEST = 'organization'.length;

/** A term with who issued it, which is what tells candidates apart. */
export const drawCandidate = (term: Candidate, paint: Paint): string =>
  drawEntity(term, paint, ` ${issuedBy(term)}`);

/** “issued by 區委 (district)”; for terms without an issuer, that. */
export const issuedBy = ({ issuer, level }: Pick<Candidate, 'issuer' | 'level'>): string =>
  `${issuer === null ? 'no issuer named' : `issued by ${issuer.name}`}${level === null ? '' : ` (${level.toLowerCase()})`}`;
