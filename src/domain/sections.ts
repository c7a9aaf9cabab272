import type { Section } from './records.ts';

/** The innermost of sections in document order that holds an offset; undefined where none does. */
export const sectionAt = (sections: readonly Section[], offset: number): Section | undefined =>
  sections.findLast((section) => section.start <= offset && offset < section.end);
