/** Charts take their colours from the page, so that they follow it into the dark and onto paper. */
export const charts = `
.beside,.tables{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.5rem;align-items:start}
.tables{grid-template-columns:repeat(auto-fit,minmax(min(25rem,100%),1fr))}
.beside>figure{margin:1.6rem 0 0}
@media(min-width:62rem){.beside{grid-template-columns:minmax(0,25rem) minmax(0,1fr)}}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(21rem,100%),1fr));gap:1.5rem 2.5rem;margin:1.8rem 0}
figure{margin:0;max-width:30rem}
figcaption{font-weight:700;font-size:1rem;line-height:1.4;margin-bottom:.7rem}
figcaption .source{font:400 .8rem/1.4 var(--sans);color:var(--quiet);white-space:nowrap}
.chart{display:block;width:100%;height:auto;font-family:var(--sans);font-variant-numeric:tabular-nums lining-nums;fill:var(--ink);overflow:visible}
.chart .small,.chart .tick{fill:var(--quiet);font-size:11.5px}
.chart .value{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round;font-size:12px;font-weight:600}
.chart .grid{stroke:var(--rule)}
.chart .axis{stroke:var(--strong)}
.chart .paper{fill:var(--paper)}
.chart .s1{fill:var(--s1)}
.chart .s2{fill:var(--s2)}
.chart .s1-line{stroke:var(--s1)}
.chart .s2-line{stroke:var(--s2)}
`;
