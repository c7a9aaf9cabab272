import type { Words } from './words.ts';

export const HANT: Words = {
  languageName: '繁體中文',
  site: '提法 Tifa',
  tagline: '這個提法是什麼意思,又落到了哪裡?',
  skipToContent: '跳到正文',
  search: { question: '是什麼意思?', placeholder: '1363、綠美湞江、san xian yi dan …', submit: '查' },
  navigation: {
    home: '首頁',
    terms: '提法',
    projects: '項目',
    places: '地方',
    goals: '目標',
    reports: '報告',
    coverage: '記錄的空白',
    widget: '用到你的網頁',
    graphql: 'GraphQL',
  },
  kinds: { TERM: '提法', GOAL: '目標', ACTION: '工作', PROJECT: '項目', PLACE: '地方', ORGANIZATION: '機構' },
  basis: { STATED: '原文', INFERRED: '編者判斷' },
  errors: {
    notFound: '沒有這一頁',
    notFoundHint: '這個地址在記錄中沒有對應的內容。可以按名稱查找:',
    failed: '這一頁沒能做出來',
  },
  frame: { facts: (version) => `資料第 ${version} 版`, languages: '語言' },
};
