/** What the script of a page adds: it is not there without one, and never printed. */
export const tools = `
.tools{display:flex;gap:.9rem;align-items:baseline;font:.86rem/1.4 var(--sans);color:var(--quiet);margin:0 0 .5rem}
.tools input{font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--strong);padding:.25rem .5rem;max-width:14rem}
button{font:inherit;color:var(--ink);background:var(--sheet);border:1px solid var(--strong);padding:.25rem .7rem;cursor:pointer}
button.sort{all:unset;cursor:pointer;display:block;width:100%}
button.sort:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th[aria-sort=ascending] .sort::after{content:" ▲"}
th[aria-sort=descending] .sort::after{content:" ▼"}
tr[hidden]{display:none}
dialog.facts-of{max-width:min(44rem,calc(100vw - 2rem));background:var(--sheet);color:var(--ink);border:1px solid var(--strong);padding:1rem 1.4rem;overflow-wrap:anywhere;font:.9rem/1.5 var(--sans)}
dialog.facts-of dd{margin:.4rem 0 0}
@media print{.tools,dialog{display:none}th .sort::after{content:none!important}tr[hidden]{display:table-row}}
`;
