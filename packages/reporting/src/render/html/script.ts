/**
 * What a page can do beside being read: long tables are searched (without diacritics) and sorted, and
 * the facts behind a figure are shown where it stands. The page is whole without it: it adds its own
 * buttons, and changes nothing that is printed. It reads the page only; nothing of a report is in it.
 */
export const pageScript = `
(() => {
  'use strict';
  const main = document.querySelector('main');
  if (!main) return;
  const words = main.dataset;
  const plain = (s) =>
    s.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const make = (name, props) => Object.assign(document.createElement(name), props);
  const compare = new Intl.Collator('vi', { numeric: true }).compare;

  const keyOf = (row, i) => {
    const cell = row.cells[i];
    if (!cell) return '';
    return 'v' in cell.dataset ? Number(cell.dataset.v) : cell.textContent.trim();
  };
  const order = (a, b) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : typeof a === 'number' ? -1 : typeof b === 'number' ? 1 : compare(a, b);

  const sortable = (table) => {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, i) => {
      const button = make('button', { type: 'button', className: 'sort' });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const up = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
        const all = [...body.rows];
        const rest = all.filter((row) => row.classList.contains('remainder'));
        const rows = all.filter((row) => !row.classList.contains('remainder'));
        const keys = new Map(rows.map((row) => [row, keyOf(row, i)]));
        rows.sort((a, b) => order(keys.get(a), keys.get(b)) * (up ? 1 : -1));
        body.append(...rows, ...rest);
      });
    });
  };

  const searchable = (place, table) => {
    const rows = [...table.tBodies[0].rows];
    const texts = rows.map((row) => plain(row.textContent));
    const input = make('input', { type: 'search', autocomplete: 'off' });
    const label = make('label', { className: 'tools', textContent: words.search + ' ' });
    const count = make('span', { className: 'found' });
    count.setAttribute('role', 'status');
    label.append(input);
    const tools = make('div', { className: 'tools' });
    tools.append(label, count);
    place.prepend(tools);
    input.addEventListener('input', () => {
      const parts = plain(input.value).split(/\\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !parts.every((part) => texts[i].includes(part));
        if (!row.hidden) shown += 1;
      });
      count.textContent = parts.length === 0 ? '' : shown + '/' + rows.length + ' ' + words.rows;
    });
  };

  for (const place of main.querySelectorAll('.table')) {
    const table = place.querySelector('table');
    if (!table || !table.tHead || table.tBodies[0].rows.length < 2) continue;
    sortable(table);
    if (table.tBodies[0].rows.length > 8) searchable(place, table);
  }

  const dialog = make('dialog', { className: 'facts-of' });
  if (typeof dialog.showModal !== 'function') return;
  const said = make('dl', {});
  const go = make('a', { textContent: words.place });
  const close = make('button', { type: 'button', textContent: words.close });
  const foot = make('p', {});
  foot.append(go, ' ', close);
  dialog.append(said, foot);
  dialog.setAttribute('aria-label', words.facts);
  document.body.append(dialog);
  close.addEventListener('click', () => dialog.close());
  go.addEventListener('click', () => dialog.close());
  main.addEventListener('click', (event) => {
    const link = event.target.closest('a.fact, a.key');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const entry = document.getElementById(link.getAttribute('href').slice(1));
    if (!entry) return;
    event.preventDefault();
    said.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    go.setAttribute('href', link.getAttribute('href'));
    dialog.showModal();
  });
})();
`;
