import type { Words } from './words.ts';

export const HANS: Words = {
  languageName: '简体中文',
  site: '提法 Tifa',
  tagline: '这个提法是什么意思,又落到了哪里?',
  skipToContent: '跳到正文',
  search: { question: '是什么意思?', placeholder: '1363、绿美浈江、san xian yi dan …', submit: '查' },
  navigation: {
    home: '首页',
    terms: '提法',
    projects: '项目',
    places: '地方',
    goals: '目标',
    reports: '报告',
    coverage: '记录的空白',
    widget: '用到你的网页',
    graphql: 'GraphQL',
  },
  kinds: { TERM: '提法', GOAL: '目标', ACTION: '工作', PROJECT: '项目', PLACE: '地方', ORGANIZATION: '机构' },
  basis: { STATED: '原文', INFERRED: '编者判断' },
  errors: {
    notFound: '没有这一页',
    notFoundHint: '这个地址在记录中没有对应的内容。可以按名称查找:',
    failed: '这一页没能做出来',
  },
  frame: { facts: (version) => `资料第 ${version} 版`, languages: '语言' },
};
