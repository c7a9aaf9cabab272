import { PROJECT } from '../src/bin/project.ts';
import { ENTITY_KINDS } from '../src/domain/kinds.ts';
import { makeAssets } from '../src/explorer/assets.ts';
import { toSvg } from '../src/explorer/pictures/exports/svg.ts';
import type { Drawing } from '../src/explorer/pictures/drawing.ts';
import { layOut } from '../src/explorer/pictures/layout/layout.ts';
import { PICTURE_WORDS } from '../src/explorer/pictures/words/words.ts';
import { type Figure, spread, toTable } from './figures.ts';
import { timeFreeGraph } from './free-graph.ts';
import { describeMachine } from './machine.ts';
import { timeInTurn } from './rounds.ts';

/** Asked for by issue 6: so many nodes, in so many milliseconds. */
const NODES = 300;
const AT_MOST = 200;

const ROUNDS = { warmUp: 3, counted: 30 };

/** A graph as wide as reports make them: a few slogans, many actions under each, projects and places that several share. */
const wideDrawing = (count: number): Drawing => ({
  root: 'n0',
  nodes: Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    kind: kindOf(index / count),
    name: `推進第${index}項重點工程建設,完成林分優化${index * 7}畝`,
    href: `/n/${index}`,
  })),
  links: Array.from({ length: Math.round(count * 1.4) }, (_, index) => ({
    from: `n${Math.floor(((index * 7) % count) / 3)}`,
    to: `n${((index * 7) % count) + (index < count ? 0 : -1) || 1}`,
    kind: 'HAS_PART',
    basis: index % 3 === 0 ? 'INFERRED' : 'STATED',
  })),
});

const SHARES = [0.1, 0.15, 0.65, 0.85, 1] as const;

const kindOf = (share: number): (typeof ENTITY_KINDS)[number] =>
  ENTITY_KINDS[SHARES.findIndex((limit) => share < limit)] ?? 'TERM';

const measurePictures = async (): Promise<readonly Figure[]> => {
  const drawing = wideDrawing(NODES);
  const [laidOut, drawn] = await timeInTurn(
    [async () => layOut(drawing), async () => toSvg(drawing, PICTURE_WORDS['zh-Hant'], 'http://tifa.local')],
    ROUNDS,
  );
  const [moving, still] = await timeFreeGraph(drawing, makeAssets(PROJECT.explorer), ROUNDS);
  return [
    { id: 'chain.layout', what: `chain of ${NODES} nodes laid out`, times: laidOut },
    { id: 'chain.svg', what: `chain of ${NODES} nodes as an SVG file`, times: drawn },
    { id: 'free.moving', what: `free graph of ${NODES} nodes, answer to picture`, times: moving },
    { id: 'free.still', what: '  at rest before it is shown (reduced motion)', times: still },
  ].flatMap(({ times, ...named }) =>
    times === undefined ? [] : [{ ...spread(named, times), atMost: AT_MOST }],
  );
};

console.log(`\n${describeMachine()}\n\n${toTable(await measurePictures())}\n`);
