const PLACE = encodeURIComponent('广东省-韶关市-浈江区');

/** A page of every kind, which the browser tests look at. */
export const RECORDED_PAGES = [
  '/',
  '/search',
  '/search?q=1363',
  '/search?q=%E4%B8%89%E5%A4%A7%E6%88%98%E7%95%A5',
  '/search?q=xyzxyz',
  '/terms',
  '/goals',
  '/actions?status=PLANNED',
  `/projects?${new URLSearchParams({ serves: 'term:广东省-韶关市-浈江区-区委-绿美浈江' })}`,
  '/places',
  '/organizations',
  `/term/${PLACE}-${encodeURIComponent('区委-绿美浈江')}`,
  `/term/${encodeURIComponent('三线一单')}`,
  `/goal/${PLACE}-${encodeURIComponent('地区生产总值')}`,
  `/action/${PLACE}-${encodeURIComponent('2024-投资7700万元实施西牛潭水库灌区改造工程,加固改造水渠30公里')}`,
  `/project/${PLACE}-${encodeURIComponent('皇岗山公园建设')}`,
  `/place/${PLACE}-${encodeURIComponent('犁市镇')}`,
  `/organization/${encodeURIComponent('比亚迪')}`,
] as const;
