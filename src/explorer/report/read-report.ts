import type { EntityKind } from '../../domain/kinds.ts';
import type { Span } from '../../domain/records.ts';
import type { Ask } from '../ask.ts';
import type { View } from '../view.ts';

/** What a name or a figure of the text leads to. */
export type Target = { readonly href: string; readonly kind: EntityKind; readonly name: string };

export type ReportSection = Span & {
  readonly id: string;
  readonly heading: string;
  readonly depth: number;
};

export type ReportFrame = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly year: number;
  readonly issuedOn: string | null;
  readonly speaker: string | null;
  readonly reviewed: boolean;
  readonly place: { readonly name: string; readonly href: string };
  readonly text: string;
  readonly sections: readonly ReportSection[];
};

const FRAME = `query Report($id: ID!, $script: NameScript!) {
  node(id: $id) {
    ... on Report {
      id href title year issuedOn speaker reviewed
      place { name(script: $script) href }
      text
      sections { id heading depth start end }
    }
  }
}`;

/** A report with its text; null when no report has the id. */
export const readReport = async (
  ask: Ask,
  id: string,
  script: View['script'],
): Promise<ReportFrame | null> => {
  const { node } = await ask<{ readonly node: Partial<ReportFrame> | null }>(FRAME, { id, script });
  return node !== null && isFrame(node) ? node : null;
};

/** An id of another kind of node has none of the fields of a report. */
const isFrame = (node: Partial<ReportFrame>): node is ReportFrame => node.text !== undefined;
