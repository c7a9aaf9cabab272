import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { PROJECT } from '../../../../src/bin/project.ts';
import { decodeFile } from '../../../../src/report/decode/decode.ts';
import { ownTexts, sharedTexts } from '../../../corpus/keys.ts';
import { damagedTexts } from '../../../corpus/repaired.ts';

const NOVEL =
  '那天傍晚，她站在河边的柳树下，看着水面上一点一点暗下去的光。“你真的要走吗？”他问。她没有回答，只是把手里的信折了又折。\n' +
  '远处传来卖豆腐的梆子声，一只狗从巷口跑过来，嗅了嗅她的鞋，又跑开了。村里的人都说，这两个孩子是一起长大的，迟早要在一处过日子。\n' +
  '他想起父亲赶着牛车送他去镇上念书，路上的雪没过了车轮。“爸，局里还等着我交工作报告呢。”后来他在信里这样写过，父亲没有回。\n';
const TRADITIONAL_NOVEL =
  '老人把船繫在岸邊的石頭上，抬頭望了望天。雲壓得很低，海鷗貼著水面飛。「要下雨了，」他對孩子說，「把網收進來罷。」\n' +
  '孩子沒有動，他正看著遠處一點帆影，心裡想著母親昨夜講的故事：從前有一個漁夫，在海上漂了七天七夜，最後被一條魚送回了家。\n';
const NEWS =
  '市足球队主场三连胜\n本报讯（记者 张某）5月3日晚，市足球队在主场以2比1战胜客队，取得联赛三连胜。比赛第12分钟，队长接到传中头球破门。\n' +
  '下半场双方各入一球，主教练在赛后发布会上表示，球队状态正在提升，希望球迷继续支持。全场观众三万二千人，下一轮将在客场进行。\n';
const NEWS_OF_A_REPORT =
  '从政府工作报告看民生温度\n新华社某市1月9日电（记者 李某）今年的政府工作报告提出，要加快建设养老服务设施，推进老旧小区改造。不少代表为此点赞。\n' +
  '在社区食堂，七十岁的王奶奶说，以前买菜要走两里路，现在下楼就能吃上热饭。负责人介绍，食堂开业半年来，每天有两百多位老人来用餐。\n' +
  '专家认为，民生实事要落实到细节，要听得见群众的心声，也要算得清财政的账。接下来，各地将围绕任务清单抓紧推进。\n';

const codes = async (text: string): Promise<readonly string[]> =>
  (await decodeFile(Buffer.from(text), 'file')).messages
    .filter(({ severity }) => severity === 'ERROR')
    .map(({ code }) => code);

describe('what is no report is refused, with its reason', () => {
  it.each([
    ['a novel', NOVEL.repeat(2), 'NOT_A_REPORT'],
    ['a novel in traditional characters', TRADITIONAL_NOVEL.repeat(3), 'NOT_A_REPORT'],
    ['a long novel', NOVEL.repeat(200), 'NOT_A_REPORT'],
    ['news', NEWS.repeat(2), 'NOT_A_REPORT'],
    ['news about a report', NEWS_OF_A_REPORT.repeat(2), 'NOT_A_REPORT'],
    ['English', 'The government will raise spending on public services. '.repeat(9), 'NOT_CHINESE'],
    ['Japanese', '政府は公共サービスへの支出を増やす方針を明らかにした。'.repeat(9), 'NOT_CHINESE'],
    ['nothing', '', 'EMPTY_FILE'],
    ['blank lines', '\n \n　\n', 'EMPTY_FILE'],
  ])('%s', async (_, text, code) => expect(await codes(text)).toEqual([code]));
});

describe('no report is refused', () => {
  const seeds = join(PROJECT.seeds, 'zhenjiang-2024');
  const texts: readonly (readonly [string, string])[] = [
    ['the seed report', readFileSync(join(seeds, 'report.txt'), 'utf8')],
    ...[...ownTexts(), ...sharedTexts()].map(
      ({ folder, name, text }) => [`${folder}/${name}`, text] as const,
    ),
    ...damagedTexts().map(({ folder, name, raw }) => [`${folder}/${name}`, raw] as const),
  ];

  it.each(texts)('%s', async (_, text) => expect(await codes(text)).toEqual([]));

  it('nor any 1,500 characters of one', async () => {
    for (const [name, text] of texts)
      for (let from = 0; from + 1500 < text.length; from += 1500)
        expect(await codes(text.slice(from, from + 1500)), `${name} from ${from}`).toEqual([]);
  });
});
