import { alternation, wordsIn } from '../../text/words.ts';
import { attribute, type Element } from './html-tree.ts';
import type { Weight } from './html-weights.ts';

/** Elements that never hold what a reader reads. */
const UNREAD = new Set(
  'script style noscript template iframe object embed svg math canvas audio video map area head title meta link base button select input textarea option datalist dialog rp rt nav'.split(
    ' ',
  ),
);

/** Elements that belong to the page and not to the text, unless nearly all of the text is in them. */
const AROUND = new Set(['header', 'footer', 'aside', 'form', 'menu']);

const ROLE = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|dialog)$/u;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

/** Names that page makers give to what is around a text. */
const NAMES =
  'nav navbar navigation menu breadcrumb crumbs crumb footer foot header topbar toolbar tool tools share bdsharebuttonbox print related relate relation recommend pagination page pager pages pagebar copyright banner search side sidebar aside login qrcode ewm comment comments tag tags weizhi position location dqwz mbx prevnext prev next friendlink link links';

const NAMED = new RegExp(`(?:^|[\\s_-])(?:${alternation(wordsIn(NAMES))})(?:$|[\\s_-])`, 'iu');

/** A part of the page's text that is too much to be furniture. */
const MUCH = 0.3;
/** A part of an element's text in links that makes it a list of links. */
const LINKS = 0.5;
const HEADING = /^h[1-3]$/u;

/** Whether an element is none of the text: unread, hidden, named or made like what stands around a text. */
export const isFurniture = (element: Element, weight: Weight | undefined, whole: Weight): boolean => {
  if (UNREAD.has(element.tagName) || isHidden(element)) return true;
  if (weight === undefined || weight.han > whole.han * MUCH) return false;
  if (AROUND.has(element.tagName) || ROLE.test(attribute(element, 'role'))) return true;
  if (HEADING.test(element.tagName)) return false;
  return isNamed(element) || isListOfLinks(element, weight);
};

const isHidden = (element: Element): boolean =>
  element.attrs.some(({ name }) => name === 'hidden') ||
  attribute(element, 'aria-hidden') === 'true' ||
  HIDDEN.test(attribute(element, 'style'));

const isNamed = (element: Element): boolean =>
  NAMED.test(attribute(element, 'class')) || NAMED.test(attribute(element, 'id'));

const LISTS = new Set(['div', 'ul', 'ol', 'dl', 'table', 'tr', 'td', 'p', 'section', 'center', 'li', 'span']);

/** Links alone, or with the words between them: 上一页 1 2 下一页. A note’s mark is a link too, but no Chinese. */
const isListOfLinks = (element: Element, { han, linked, sentences }: Weight): boolean =>
  LISTS.has(element.tagName) && sentences === 0 && linked > 0 && linked >= han * LINKS;
