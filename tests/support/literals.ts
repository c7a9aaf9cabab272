import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { PROJECT } from '../../src/bin/project.ts';

/** The source files below a folder of the project, by their paths in it, without generated ones. */
export const sourcesIn = (folder: string): readonly string[] =>
  globSync(`${folder}/**/*.ts`, { cwd: PROJECT.root })
    .filter((file) => !file.endsWith('.generated.ts'))
    .toSorted();

export const sourceTextOf = (file: string): string => readFileSync(join(PROJECT.root, file), 'utf8');

/** The strings, templates and patterns of a source file, as written; comments and names are none. */
export const literalsOf = (file: string): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isLiteral(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, sourceTextOf(file), ts.ScriptTarget.Latest, true));
  return found;
};

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node) ||
  ts.isRegularExpressionLiteral(node);

/** A message speaks English; what it quotes of a report is no word of a list. */
export const isProse = (literal: string): boolean => /[a-z]{2,} [a-z]{2,}/u.test(literal);
export const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
