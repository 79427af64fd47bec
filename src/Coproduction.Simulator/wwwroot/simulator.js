// A phone shows its newest text: each log follows its end, unless someone has scrolled up to read.
const follow = log => {
  if (log.dataset.followed) return;
  log.dataset.followed = 'yes';
  let atEnd = true;
  log.addEventListener('scroll', () => { atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 60; });
  new MutationObserver(() => { if (atEnd) log.scrollTop = log.scrollHeight; }).observe(log, { childList: true, subtree: true });
  log.scrollTop = log.scrollHeight;
};
const all = () => document.querySelectorAll('.log, .talk').forEach(follow);
new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
all();
