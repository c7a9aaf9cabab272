import { type Anchor, keyOf } from './found.ts';

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
  let isOpen = false;
  const wait = (...waits: readonly (readonly [number, () => void])[]): void => {
    timers.forEach(clearTimeout);
    timers = waits.map(([time, then]) => window.setTimeout(then, time));
  };
  const openNow = (anchor: Anchor): void => {
    wait();
    wanted = anchor;
    isOpen = true;
    show(anchor);
  };
  const closeNow = (): void => {
    wait();
    if (!isOpen) abandon();
    isOpen = false;
    close();
  };
  return {
    openNow,
    // `wanted` stays: what was dismissed opens again only for one who has left it.
    closeNow,
    stay: () => wait(),
    arrive: (anchor) => {
      if (wanted && isSame(wanted, anchor)) {
        if (isOpen) wait();
        return;
      }
      wanted = anchor;
      wait([ASK, () => ask(anchor)], [SHOW, () => openNow(anchor)]);
    },
    leave: () => {
      wait([
        isOpen ? CLOSE : 0,
        () => {
          wanted = null;
          closeNow();
        },
      ]);
    },
  };
};

const isSame = (one: Anchor, other: Anchor): boolean =>
  one.node === other.node && one.found.start === other.found.start && keyOf(one.found) === keyOf(other.found);
