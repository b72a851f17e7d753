// Follows the history: puts the server's rendering of the state in place of the one shown.
const status = document.querySelector('#live');

const say = (vi, en) => {
  const english = document.createElement('span');
  english.className = 'en';
  english.lang = 'en';
  english.textContent = en;
  status.replaceChildren(`${vi} `, english);
};

const source = new EventSource('/live');
source.addEventListener('state', (event) => {
  const { position, assignments, html } = JSON.parse(event.data);
  const shown = document.querySelector('#state');
  const changed = shown.dataset.position !== String(position);
  const next = new DOMParser().parseFromString(html, 'text/html').querySelector('#state');
  const focused = shown.querySelector('.scroll') === document.activeElement;
  const scrolled = shown.querySelector('.scroll').scrollLeft;
  shown.replaceWith(next);
  next.querySelector('.scroll').scrollLeft = scrolled;
  if (focused) next.querySelector('.scroll').focus();
  if (changed)
    say(`Vừa cập nhật: ${assignments} phân công.`, `Just updated: ${assignments} assignments.`);
  else say('Đang theo dõi, tự cập nhật.', 'Live: follows by itself.');
});
source.addEventListener('error', () => {
  say('Mất kết nối, đang thử lại…', 'Connection lost, trying again…');
});
