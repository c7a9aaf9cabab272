/**
 * What a clause says that begins with a verb of doing and yet names nothing that is done: loyalty and study, how one stands to things, deeds
 * without a name. Words from the verb on, in simplified script.
 */

/** 學習貫徹…思想: what a report follows. What it carries out of it (落實…要求, 踐行…理念) is named elsewhere and stays. */
const FOLLOWING =
  /^(?:自觉|全面)?(?:(?:学习|宣传|宣讲|领会|学懂弄通){1,3}|(?:学习|学习宣传)?贯彻)(?!落实|实施).{0,40}(?:思想|精神|讲话|论述|指示|方略|理念|政绩观|发展观)$/u;

/** 維護…的核心地位. */
const LOYALTY = /^(?:拥护|捍卫)|^(?:维护|捍卫|拥护|服从).{2,60}(?:核心|核心地位|权威|集中统一领导)$/u;

/** 保持同人民群眾的血肉聯繫: one stays as one is. */
const BEARING =
  /^保持.{0,20}(?:联系|定力|本色|作风|清醒|坚定|一致|初心|状态|姿态|心态|韧劲|耐心|信心|劲头|干劲|警醒|警觉|先进性)$/u;

/** 統籌發展和安全: two great things that are weighed. */
const WEIGHING = /^统筹好?.{0,6}(?:发展|防控)[和与同](?:高水平)?(?:安全|经济社会发展)$/u;

/** 做好政府工作, 做好以下工作 announce deeds. */
const UNNAMED = new RegExp(
  `^(?:${[
    '(?:做好|抓好|落实|办好|做实)了?(?:以下.{0,8}(?:工作|任务|事情|实事|大事))',
    '(?:做好|抓好|落实|办好|做实)了?(?:(?:今年|明年|下半年|.{0,6}方面|各项|下列|全年).{0,8}|(?:政府|经济)?)(?:工作|任务|事情)',
    '完成了?(?:全年|今年|年度|各项|既定|预定)?(?:经济社会发展|主要)?(?:目标)?(?:工作|任务)',
  ].join('|')})$`,
  'u',
);

/** 攻克一批沒有攻克的難題, 辦成許多大事: many things and none by name. */
const VAGUE =
  /^(?:攻克|攻破|破解|解决|化解|办成|办好|办理|破除)了?(?:一批|许多|一系列|不少|很多|诸多|一些|一个又一个)[^\d]{0,24}(?:难题|难关|大事|要事|实事|好事|难事|事情|硬骨头|问题)$/u;

/** 提高9.4個百分點, 利用外資2億美元: a figure of something named before, or an indicator. */
const FIGURE =
  /^(?:(?:提高|提升|增长|下降|降低|减少|增加|压缩|缩短|扩大|上升)[了到至]?(?:约|近|超)?\d[\d.]{0,12}\D{0,8}|(?:利用|使用)外资.{0,12}\d.{0,20})$/u;

/** Whether the words of a deed name nothing that is done. */
export const namesNothing = (words: string): boolean =>
  words.trim().length < SHORTEST ||
  [FOLLOWING, LOYALTY, BEARING, WEIGHING, UNNAMED, VAGUE, FIGURE].some((pattern) => pattern.test(words));

/** A verb alone names nothing, in UTF-16 units. */
const SHORTEST = 3;
