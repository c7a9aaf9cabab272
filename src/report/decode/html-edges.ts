/** Lines that pages put above and below a text, without a name or an element of their own. */
const EDGE =
  /^(?:[上下]一[篇条條页頁]|首页|首頁|尾页|尾頁|末页|末頁|返回.{0,6}|(?:相关|相關|推荐|推薦|热门|熱門)(?:链接|連結|文章|新闻|新聞|阅读|閱讀|信息|附件|报道|報道)|分享到?|【?(?:打印|列印|关闭|關閉|收藏|下载|下載|字体|字體|字号|字號)|扫一扫|掃一掃|(?:责任)?编辑[:：]|(?:責任)?編輯[:：]|(?:信息|稿件|文章)?[来來]源[:：]|(?:发布|發布|更新|发表|發表)?(?:时间|時間|日期)[:：]|(?:浏览|瀏覽|点击|點擊|访问|訪問|阅读|閱讀)(?:次数|次數|量|数)?[:：]|(?:您?(?:现在|現在)?的?|当前|當前)位置[:：]|版权所有|版權所有|主办(?:单位)?[:：]|主辦(?:單位)?[:：]|承办(?:单位)?[:：]|承辦(?:單位)?[:：]|网站地图|網站地圖|网站标识码|.{0,16}ICP[备備]|.{0,10}公网安备|[大中小\s【】\]]{1,9}$|共\s*\d+\s*[页頁]|第\s*\d+\s*[页頁]|[\d\s[\]<>…»«]{1,40}$)/u;

const LONGEST = 120;

export const isEdge = (line: string): boolean => line.length <= LONGEST && EDGE.test(line);

/** Lines without the furniture at both ends. */
export const withoutEdges = (lines: readonly string[]): readonly string[] => {
  const first = lines.findIndex((line) => !isEdge(line));
  const last = lines.findLastIndex((line) => !isEdge(line));
  return first === -1 ? [] : lines.slice(first, last + 1);
};
