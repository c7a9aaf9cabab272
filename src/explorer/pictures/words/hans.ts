import { relationWord } from '../../../domain/model.ts';
import { HANS } from '../../words/hans.ts';
import type { PictureWords } from './words.ts';

export const PICTURES_HANS: PictureWords = {
  kinds: HANS.kinds,
  basis: HANS.basis,
  columns: HANS.kinds,
  relation: (kind, way) => relationWord(kind, way, 'zh-Hans'),
  below: (count) => `往下 ${count} 项`,
  caveat: '须留意：',
  alsoAbove: '见上',
  brackets: (inner) => `（${inner}）`,
  pictureOf: (name) => `${name}的来龙去脉`,
  pictureSays: (nodes, links) =>
    `共 ${nodes} 项、${links} 条联系，左起提法，右至地方。图旁的列表用文字说同样的内容。`,
  cut: {
    DEPTH: '后面还有步骤没有画出。',
    COUNT: '内容比这里画出的多。',
    TIME: '数据库到了时限被停下，内容可能比这里画出的多。',
  },
  split: (name) => `${name}的组成`,
  short: (claimed, named) => `提法说 ${claimed} 项，原文只列出 ${named} 项`,
  unnamed: '原文没有说明是什么',
  freeGraph: {
    open: '画出周围的全部联系',
    needsScript: '自由图需要启用脚本。本页的列表用文字说同样的内容。',
    loading: '正在画……',
    failed: '图没有画成：服务没有回答。请再试一次。',
    drawn: '共 {nodes} 项、{links} 条联系。拖动一项可以移开它，拖动空白处可以移动全图。',
    closer: '放大',
    farther: '缩小',
    whole: '看全图',
  },
};
