import { relationWord } from '../../../domain/model.ts';
import { HANT } from '../../words/hant.ts';
import type { PictureWords } from './words.ts';

export const PICTURES_HANT: PictureWords = {
  kinds: HANT.kinds,
  basis: HANT.basis,
  columns: HANT.kinds,
  relation: (kind, way) => relationWord(kind, way, 'zh-Hant'),
  below: (count) => `往下 ${count} 項`,
  caveat: '須留意：',
  alsoAbove: '見上',
  brackets: (inner) => `（${inner}）`,
  pictureOf: (name) => `${name}的來龍去脈`,
  pictureSays: (nodes, links) =>
    `共 ${nodes} 項、${links} 條聯繫，左起提法，右至地方。圖旁的列表用文字說同樣的內容。`,
  cut: {
    DEPTH: '後面還有步驟沒有畫出。',
    COUNT: '內容比這裡畫出的多。',
    TIME: '資料庫到了時限被停下，內容可能比這裡畫出的多。',
  },
  split: (name) => `${name}的組成`,
  short: (claimed, named) => `提法說 ${claimed} 項，原文只列出 ${named} 項`,
  unnamed: '原文沒有說明是什麼',
  freeGraph: {
    open: '畫出周圍的全部聯繫',
    needsScript: '自由圖需要啟用腳本。本頁的列表用文字說同樣的內容。',
    loading: '正在畫……',
    failed: '圖沒有畫成：服務沒有回答。請再試一次。',
    drawn: '共 {nodes} 項、{links} 條聯繫。拖動一項可以移開它，拖動空白處可以移動全圖。',
    closer: '放大',
    farther: '縮小',
    whole: '看全圖',
  },
};
