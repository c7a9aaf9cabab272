import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws other texts at every press: some stay, some change, some come and go. */
const Report = () => {
  const [turn, setTurn] = useState(0);
  const isOdd = turn % 2 === 1;
  return h(
    'main',
    null,
    h('button', { onClick: () => setTurn(turn + 1) }, 'more'),
    h('p', null, isOdd ? '嚴控“兩高”項目,' : '落實省委“1310”具體部署,', h('b', null, '三線'), '一單'),
    isOdd && h('ul', null, h('li', null, '推進百千萬工程'), h('li', null, '三線一單')),
    h('p', null, '第', turn, '次'),
  );
};

createRoot(document.querySelector('#app')).render(h(Report));
