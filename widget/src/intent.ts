import { type Anchor, isSame } from './found.ts';

/** In milliseconds, as Wikipedia's Page Previews have found them: ask, show, and close after leaving. */
const ASK = 150;
const SHOW = 500;
const CLOSE = 300;

export type Intent = {
  /** The pointer or the focus has come to an anchor. */
  readonly arrive: (anchor: Anchor) => void;
  /** It has gone. */
  readonly leave: () => void;
  /** It is on the card itself. */
  readonly stay: () => void;
  /** The reader does not want to wait, or to see more. */
  readonly openNow: (anchor: Anchor) => void;
  readonly closeNow: () => void;
};

type Deeds = {
  readonly ask: (anchor: Anchor) => void;
  readonly show: (anchor: Anchor) => void;
  readonly close: () => void;
  readonly abandon: () => void;
};

/** Tells a reader who wants to know from one who passes by. */
export const createIntent = ({ ask, show, close, abandon }: Deeds): Intent => {
  let timers: readonly number[] = [];
  let wanted: Anchor | null = null;
  let shown: Anchor | null = null;
  let isLeaving = false;
  const wait = (...waits: readonly (readonly [number, () => void])[]): void => {
    isLeaving = false;
    timers.forEach(clearTimeout);
    timers = waits.map(([time, then]) => window.setTimeout(then, time));
  };
  const hide = (): void => {
    if (shown) close();
    shown = null;
  };
  const openNow = (anchor: Anchor): void => {
    wait();
    wanted = shown = anchor;
    show(anchor);
  };
  // `wanted` stays: what was dismissed opens again only for one who has left it.
  const closeNow = (): void => {
    wait();
    abandon();
    hide();
  };
  const forget = (): void => {
    wanted = null;
    closeNow();
  };
  return {
    openNow,
    closeNow,
    stay: () => {
      wait();
      wanted = shown;
    },
    arrive: (anchor) => {
      if (isSame(wanted, anchor) && !isLeaving) return;
      wanted = anchor;
      if (isSame(shown, anchor)) return wait();
      wait([ASK, () => ask(anchor)], [SHOW, () => openNow(anchor)], [CLOSE, hide]);
    },
    leave: () => {
      if (!wanted || isLeaving) return;
      if (!shown) return forget();
      wait([CLOSE, forget]);
      isLeaving = true;
    },
  };
};
