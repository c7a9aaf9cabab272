import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isTifaError } from '../../src/domain/errors.ts';
import type { ReportGraph } from '../../src/domain/records.ts';
import { readReportFolder } from '../../src/ingest/seeds.ts';
import { LEXICON } from './seeds.ts';

/** A short report with every structure that the curated files speak of. */
export const TEXT = `2031年試市政府工作報告
各位代表:
一年來,全市推進“一二三”工程。
2031年工作安排
一、抓產業
強化產業招引。實施“雙新”行動,新簽約項目100個、投資額20億元;建設北山水庫灌區工程,嚴格控制“兩高”項目。支持試鋼做大做強,力爭增長5%以上。
城鄉居民收入增長5%,增速全市排名第一;總量居全市首位。
持續做好“一二三”工程。完成林分優化6907畝。
名詞解釋
1.“雙新”:新技術、新產業。
2.市委“12”部署:“1”指錨定一個目標,即走在前列;“2”指實施工業強市、生態立市“兩大戰略”。
`;

/** The files of that report but for its chapters. */
export const REPORT = `
report:
  title: 2031年試市政府工作報告
  year: 2031
  place: 試市
  script: HANT
  text: text.txt
  raw: text.txt
places:
- place: 試市
  level: CITY
- place: 北山水庫
  within: 試市
  why: 市報告
organizations:
- organization: 中共試市委員會
  level: CITY
  place: 試市
  also:
  - 市委
- organization: 試鋼
projects:
- project: 北山水庫灌區工程
glossary:
- entry: 1
  term: 雙新
  parts:
  - token: 雙新
    count: 2
    items:
    - term: 新技術
    - term: 新產業
- entry: 2
  term: 市委“12”部署
  code: '12'
  issuer: 市委
  parts:
  - token: '1'
    heading: 一個目標
    count: 1
    quote: “1”指錨定一個目標,即走在前列
    items:
    - goal: 走在前列
  - token: '2'
    heading: 兩大戰略
    group: 兩大戰略
    count: 2
    quote: “2”指實施工業強市、生態立市“兩大戰略”
    items:
    - term: 工業強市
    - term: 生態立市
terms:
- term: “一二三”工程
  quote: 推進“一二三”工程
- term: 兩高
  quote: 嚴格控制“兩高”項目
`;

/** One chapter whose only action is the given YAML, indented as a list item of `actions:`. */
export const chapter = (action: string, paragraph = '強化產業招引。'): string => `
chapters:
- chapter: 一、抓產業
  year: 2031
  status: PLANNED
  paragraphs:
  - opens: ${paragraph}
    actions:
${action}
`;

/** Reads a throw-away folder of the report with further curated files. */
export const readWith = (...files: readonly string[]): ReportGraph => {
  const folder = mkdtempSync(join(tmpdir(), 'tifa-curated-'));
  try {
    writeFileSync(join(folder, 'text.txt'), TEXT);
    writeFileSync(join(folder, 'report.yaml'), REPORT);
    files.forEach((file, index) => writeFileSync(join(folder, `more-${index}.yaml`), file));
    return readReportFolder(folder, LEXICON);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The message with which such a folder is refused. */
export const refusalOf = (...files: readonly string[]): string => {
  try {
    readWith(...files);
  } catch (error) {
    if (isTifaError(error)) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'accepted';
};
