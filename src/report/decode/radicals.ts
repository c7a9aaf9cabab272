/**
 * The radicals of the CJK supplement, each with the ideograph that it is the form of: EquivalentUnifiedIdeograph of Unicode 14, all that it
 * gives in U+2E80–2EFF. The other radicals, U+2F00–2FD5, have theirs as their compatibility form.
 */
const PAIRS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  Array.from(PAIRS.matchAll(/(.)(.)/gu), ([, radical = '', ideograph = '']) => [radical, ideograph]),
);

const RADICALS = /[\u2e81-\u2ef3\u2f00-\u2fd5]/gu;

/**
 * A text with ideographs for radicals: ⼯ → 工, ⺠ → 民. They look alike, so fonts map one glyph to both, and what is printed from a browser or copied from
 * such a page has the radical. Prose never means one: in any format it is damage.
 */
export const withIdeographs = (text: string): string =>
  text.replaceAll(RADICALS, (radical) => IDEOGRAPHS.get(radical) ?? radical.normalize('NFKC'));

/** How many radicals a text has that are written for characters. */
export const countRadicals = (text: string): number => text.match(RADICALS)?.length ?? 0;
