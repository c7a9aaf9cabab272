import { besideEnd, textAfter, textBefore } from './beside.ts';
import type { Fold, Folded } from './fold.ts';
import { isAlone } from './numerals.ts';
import { isEnclosed } from './quotation-marks.ts';
import { createGlossary } from './word-senses.ts';

const SHORT_NAME = /^[一二两三四五六七八九十百千双]\p{Script=Han}{1,2}$/u;

/** A number with one or two characters (兩高, 三塊地), which everyday text holds by chance: 兩高亮選項, 三塊地磚. */
export const isShortName = (key: string): boolean => SHORT_NAME.test(key);

/** Nouns that such a name qualifies. */
const CARRIERS = `项目 改革 理念 平台 行动 工程 整治 治理 企业 建设 政策 模式 问题 领域 资产 管控 机制 制度 试点 示范 创建 规划 攻坚 工作
  任务 要求 部署 战略 体系 目标 思路 精神 主题 样板 典型 之后 以来 方面`;

/** What is done with such a name, when nothing follows it. */
const LEADS = `纠治 整治 反对 纠正 防治 严控 管控 控制 遏制 落实 践行 贯彻 推进 推动 深化 实施 开展 坚持 抓好 做好 实现 打造 聚焦 围绕 盘活 守牢 防范`;

/**
 * Tells a short name from the same characters in other words: quotation marks around it, its issuer before it, a noun that it qualifies
 * behind it, or a verb of official language before it with nothing more behind. It may also be all that the text says. `issuers` are keys.
 */
export const createShortNameGuard = (fold: Fold, issuers: Iterable<string> = []) => {
  const carriers = createGlossary(fold, [['carrier', CARRIERS]]);
  const leads = createGlossary(fold, [['lead', LEADS]]);
  const names = createGlossary(
    fold,
    [],
    Array.from(issuers, (issuer) => [issuer, 'issuer'] as const),
  );
  return (folded: Folded, from: number, to: number): boolean => {
    if (isEnclosed(folded, from, to) || isAlone(folded, { from, to })) return true;
    if (names.ending(textBefore(folded, from, names.longest)) !== undefined) return true;
    if (carriers.beginning(textAfter(folded, to, carriers.longest)) !== undefined) return true;
    return (
      besideEnd(folded, to) === 'edge' && leads.ending(textBefore(folded, from, leads.longest)) !== undefined
    );
  };
};
