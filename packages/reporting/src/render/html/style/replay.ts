/** Two sliders, the figures at their place, and the years as bars; never printed: the tables are. */
export const replay = `
.replay{margin:1.6rem 0 2.4rem;padding:1.2rem 1.4rem 1.4rem;background:var(--sheet);border:1px solid var(--rule);border-top:3px solid var(--accent)}
.replay>.title{font-weight:700;margin:0 0 1rem;max-width:none}
.replay .axes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(18rem,100%),1fr));gap:1rem 2.5rem;font:.9rem/1.5 var(--sans)}
.replay label{color:var(--quiet)}
.replay output{font-weight:700;color:var(--accent);font-variant-numeric:tabular-nums}
.replay input{display:block;width:100%;height:1.6rem;margin:.3rem 0 .4rem;accent-color:var(--accent);cursor:pointer}
.replay input:focus-visible{outline:3px solid var(--ochre);outline-offset:2px}
.replay .ends{display:flex;justify-content:space-between;font-size:.78rem;color:var(--quiet);margin:0;max-width:none}
.replay .said{border-left:4px solid var(--ochre);background:var(--band);padding:.7rem 1rem;margin:1.1rem 0;min-height:4.6em;max-width:none;font:.95rem/1.5 var(--sans)}
.replay dl{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem 1.4rem;margin:0 0 1.4rem;font:.82rem/1.4 var(--sans)}
.replay dt{color:var(--quiet)}
.replay dd{margin:.1rem 0 0;font-size:1.2rem;font-weight:700;font-variant-numeric:tabular-nums lining-nums}
.replay figcaption{font:400 .84rem/1.5 var(--sans);color:var(--quiet)}
.replay figure{max-width:38rem}
.chart .now{fill:none;stroke:var(--strong)}
.chart .chosen{fill:var(--ochre)}
.columns-12{min-width:64rem}
@media(prefers-reduced-motion:no-preference){.replay rect{transition:y .2s,height .2s,x .2s}}
@media(max-width:48rem){.replay dl{grid-template-columns:1fr 1fr}}
@media(max-width:30rem){.replay{padding:1rem}}
@media print{.replay{display:none}.columns-12{min-width:0}}
`;
