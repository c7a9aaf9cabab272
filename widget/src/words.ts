/** Languages of the card's own words. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

export type Words = {
  readonly levels: Readonly<Record<string, string>>;
  readonly parts: string;
  readonly leads: string;
  readonly actions: string;
  readonly projects: string;
  readonly places: string;
  readonly nothing: string;
  readonly inferred: string;
  readonly undefined: string;
  readonly proof: string;
  readonly used: string;
  readonly candidates: string;
  readonly more: string;
  readonly close: string;
  readonly back: string;
  readonly list: string;
  readonly loading: string;
  readonly gone: string;
  readonly partly: string;
  readonly offline: string;
  readonly slow: string;
  readonly failed: string;
  readonly retry: string;
};

const levels = (names: string): Words['levels'] => {
  const kinds = ['NATIONAL', 'PROVINCE', 'CITY', 'DISTRICT', 'TOWNSHIP', 'VILLAGE'];
  return Object.fromEntries(names.split(' ').map((name, index) => [kinds[index] ?? '', name]));
};

export const WORDS: Readonly<Record<Language, Words>> = {
  'zh-Hans': {
    levels: levels('中央 省级 市级 区县级 乡镇级 村级'),
    parts: '包括',
    leads: '落到哪里',
    actions: '举措',
    projects: '项目',
    places: '地点',
    nothing: '没有记录它落到哪里。',
    inferred: '推断',
    undefined: '报告用到这一提法,没有解释。',
    proof: '原文',
    used: '见于',
    candidates: '可能是其中之一:',
    more: '查看全部',
    close: '关闭',
    back: '返回',
    list: '本页提法',
    loading: '正在查询…',
    gone: '已没有这一提法的记录。',
    partly: '暂时查不到。',
    offline: '没有网络连接。',
    slow: '服务没有及时回答。',
    failed: '服务暂时不能回答。',
    retry: '再试一次',
  },
  'zh-Hant': {
    levels: levels('中央 省級 市級 區縣級 鄉鎮級 村級'),
    parts: '包括',
    leads: '落到哪裡',
    actions: '舉措',
    projects: '項目',
    places: '地點',
    nothing: '沒有記錄它落到哪裡。',
    inferred: '推斷',
    undefined: '報告用到這一提法,沒有解釋。',
    proof: '原文',
    used: '見於',
    candidates: '可能是其中之一:',
    more: '查看全部',
    close: '關閉',
    back: '返回',
    list: '本頁提法',
    loading: '正在查詢…',
    gone: '已沒有這一提法的記錄。',
    partly: '暫時查不到。',
    offline: '沒有網絡連接。',
    slow: '服務沒有及時回答。',
    failed: '服務暫時不能回答。',
    retry: '再試一次',
  },
  en: {
    levels: levels('National Province City District Township Village'),
    parts: 'Parts',
    leads: 'Leads to',
    actions: 'Actions',
    projects: 'Projects',
    places: 'Places',
    nothing: 'Nothing is recorded that it leads to.',
    inferred: 'inferred',
    undefined: 'The report uses this term and does not define it.',
    proof: 'In the report’s words',
    used: 'Used in',
    candidates: 'It may be one of these:',
    more: 'See everything',
    close: 'Close',
    back: 'Back',
    list: 'Terms on this page',
    loading: 'Looking it up…',
    gone: 'This term is no longer recorded.',
    partly: 'Not available just now.',
    offline: 'There is no network connection.',
    slow: 'The service did not answer in time.',
    failed: 'The service cannot answer just now.',
    retry: 'Try again',
  },
};

/** Of a language tag: Chinese says which script by itself or by its region. */
export const languageOf = (tag: string): Language => {
  if (!/^zh\b/i.test(tag)) return 'en';
  return isTraditional(tag) ? 'zh-Hant' : 'zh-Hans';
};

export const isTraditional = (tag: string): boolean => /\b(hant|tw|hk|mo)\b/i.test(tag);
