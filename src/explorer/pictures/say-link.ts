import type { Walk } from '../../domain/kinds.ts';
import type { DrawingLink } from './drawing.ts';
import type { PictureWords } from './words/words.ts';

/** How the node with `id`, one end of the link, stands to the other end: “part of”, “governs (嚴格控制)”. */
export const sayLink = (link: DrawingLink, id: string, { relation, brackets }: PictureWords): string => {
  const way: Walk = link.to === id ? 'DOWN' : 'UP';
  return `${relation(link.kind, way)}${link.verb ? brackets(link.verb) : ''}`;
};
