// An older link names the words of a proof in its fragment only, which the server never sees: asked for with `at`, it marks them.
const showProof = (): void => {
  const [, span] = /^#(\d+-\d+)$/u.exec(location.hash) ?? [];
  if (span === undefined || document.querySelector(`mark[id="${span}"]`) !== null) return;
  const url = new URL(location.href);
  if (url.searchParams.get('at') === span) return;
  url.searchParams.set('at', span);
  location.replace(url);
};

addEventListener('hashchange', showProof);
showProof();
