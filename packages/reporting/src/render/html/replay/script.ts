/**
 * Moves the two sliders over the rows of their table: copies the figures of the chosen row, says what
 * was learned later, and redraws the bars by their attributes. Reads the page only.
 */
export const replayScript = `
(() => {
  'use strict';
  for (const template of document.querySelectorAll('template.replay')) {
    const place = template.content.firstElementChild.cloneNode(true);
    const set = place.dataset;
    const table = document.getElementById(set.table);
    if (!table) continue;
    const rows = [...table.querySelectorAll('tbody tr')];
    const years = Number(set.years);
    const [world, known] = place.querySelectorAll('input');
    const [worldSaid, knownSaid] = place.querySelectorAll('output');
    const said = place.querySelector('.said');
    const figures = [...place.querySelectorAll('[data-column]')];
    const plot = place.querySelector('[data-most]');
    const bars = [...plot.querySelectorAll('g')];
    const chosen = plot.querySelector('.chosen');

    const figure = (row, column) => row.cells[column].firstChild.textContent;
    const size = (row, column) => Number(row.cells[column].dataset.v);
    const height = (amount) =>
      (Math.max(0, amount) / Number(plot.dataset.most)) * (plot.dataset.foot - plot.dataset.top);
    const draw = (rect, from, to) => {
      rect.setAttribute('y', String(plot.dataset.foot - height(to)));
      rect.setAttribute('height', String(Math.max(0, height(to) - height(from))));
    };

    const sentence = (row) => {
      const later = size(row, set.later);
      const ahead = size(row, set.step) < size(row, set.counted);
      const words = known.value === known.max
        ? set.now
        : ahead ? set.ahead : later > 0 ? set.more : later < 0 ? set.less : set.none;
      const parts = {
        year: figure(row, set.year),
        step: figure(row, set.step),
        known: figure(row, set.drawn),
        later: figure(row, set.later).replace(/^[-\\u2212]/, ''),
        unit: set.unit,
      };
      return words.replace(/\\{(\\w+)\\}/g, (_, name) => parts[name]);
    };

    const show = () => {
      const [year, step] = [Number(world.value), Number(known.value)];
      const row = rows[step * years + year];
      worldSaid.textContent = figure(row, set.year);
      knownSaid.textContent = figure(row, set.step);
      world.setAttribute('aria-valuetext', worldSaid.textContent);
      known.setAttribute('aria-valuetext', knownSaid.textContent);
      said.textContent = sentence(row);
      for (const shown of figures) {
        const cell = row.cells[shown.dataset.column];
        shown.replaceChildren(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      }
      bars.forEach((bar, i) => {
        const one = rows[step * years + i];
        const whole = i <= year ? size(one, set.drawn) : 0;
        const real = i <= year ? whole - size(one, set.reconstructed) : 0;
        const [now, sourced, rest] = bar.querySelectorAll('rect');
        draw(now, 0, i <= year ? size(rows[rows.length - years + i], set.drawn) : 0);
        draw(sourced, 0, real);
        draw(rest, real, whole);
        if (i === year) chosen.setAttribute('x', now.getAttribute('x'));
      });
    };
    world.addEventListener('input', show);
    known.addEventListener('input', show);
    show();
    template.after(place);
  }
})();
`;
