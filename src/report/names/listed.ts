import type { Span } from '../../domain/records.ts';
import { isEveryday } from './everyday.ts';
import { find, type Find } from './find.ts';
import type { NameSource } from './name-source.ts';
import { endsWithSite, isGenericWorks, undertaking } from './heads.ts';
import { itemsIn, withoutLead } from './phrases.ts';

/** 甲、乙等重大项目, 甲、乙等乡村振兴示范带, 甲、乙等河道治理: items, and the words behind 等 up to what is said of them. */
const LISTED =
  /^(.{2,160}?)等((?:[\d.]+万?|[一二两三四五六七八九十几]+)?(?:个|项|条|座|处|所|批)?)(.{0,24}?(?:(?:治理|整治|改造)?(?:项目|工程)|示范带|治理|整治|改造|博物馆|水电站|综合体|高速公路|铁路))/u;

/** The undertakings of a list that 等 closes; none where the phrase is no such list. */
export const listedProjects = (source: NameSource, object: Span): readonly Find[] => {
  const listed = LISTED.exec(source.plain.slice(object.start, object.end));
  if (listed === null || /[等的]/u.test(listed[3] ?? '')) return [];
  const [whole, before = '', , kind = ''] = listed;
  const items = itemsIn(source.plain, { start: object.start, end: object.start + before.length }).map(
    (item) => withoutLead(source.plain, item, FIGURE),
  );
  const list: List = {
    source,
    items,
    kind: { start: object.start + whole.length - kind.length, end: object.start + whole.length },
    start: object.start,
  };
  return isGenericWorks(kind) ? namedItems(list) : specificList(list, kind);
};

type List = {
  readonly source: NameSource;
  readonly items: readonly Span[];
  readonly kind: Span;
  readonly start: number;
};

const FIGURE = /^\d[\d.]*[余多]?(?:个|所|座|条|处|家|项)?/u;

const words = ({ source }: List, { start, end }: Span): string => source.plain.slice(start, end);

/** Before 等重大项目 each item is one, unless it is a field or a task. */
const namedItems = (list: List): readonly Find[] =>
  list.items
    .filter((item) => isName(words(list, item)))
    .map((item) =>
      find('PROJECT', item, {
        confidence: 0.85,
        why: `Listed before ${list.source.text.slice(list.kind.start, list.kind.end)}.`,
      }),
    );

const TASK =
  /(?:调整|民生|保障|培训|服务|发展|管理|改革|创新|合作|转型|升级|开放|安全|质量|就业|招商|产业)$/u;

const isName = (item: string): boolean =>
  item.length > 2 &&
  item.length <= 40 &&
  !isEveryday(item) &&
  !TASK.test(item) &&
  !/^(?:保障|提高|增强)/u.test(item);

/** Before words that say more: quoted items are names, items that are undertakings stand for themselves, and places make one undertaking. */
const specificList = (list: List, kind: string): readonly Find[] => {
  const { source, items } = list;
  if (items.every((item) => /^“[^“”]+”$/u.test(words(list, item)))) return quotedItems(list, kind);
  const named = items.filter((item) => undertaking(words(list, item)) > 0);
  if (named.length === items.length) return namedItems({ ...list, items: named });
  if (undertaking(kind) === 0 && !endsWithSite(kind)) return [];
  const whole = { start: list.start, end: list.kind.end };
  const isShort = kind.length < 5;
  return [
    find('PROJECT', isShort ? whole : list.kind, {
      collective: true,
      labels: isShort ? [] : [source.text.slice(whole.start, whole.end)],
      confidence: 0.75,
      why: 'One undertaking in several places.',
    }),
  ];
};

const quotedItems = (list: List, kind: string): readonly Find[] =>
  list.items.map((item) => {
    const label = list.source.text.slice(item.start, item.end);
    return find('PROJECT', item, {
      name: words(list, item) + kind,
      labels: [label + list.source.text.slice(list.kind.start, list.kind.end)],
      confidence: 0.85,
      why: 'A quoted name in a list of its kind.',
    });
  });
