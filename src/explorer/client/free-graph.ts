import { openFreeGraph } from './free-graph/open.ts';

for (const place of document.querySelectorAll<HTMLElement>('.free-graph')) void openFreeGraph(place);
