/** Tables of lines, not boxes; digits under each other; what is reconstructed is hatched. */
export const tables = `
.table{margin:1.6rem 0 2.2rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font:.86rem/1.4 var(--sans);font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font:700 1rem/1.4 "Noto Serif",Cambria,"Times New Roman","Liberation Serif",Tinos,serif;padding-bottom:.5rem}
caption .count,figcaption .count{color:var(--accent)}
th,td{padding:.42rem .6rem;vertical-align:top;text-align:left;border-bottom:1px solid var(--rule)}
thead th{vertical-align:bottom;font-weight:600;color:var(--quiet);border-top:2px solid var(--accent);border-bottom:1px solid var(--strong);line-height:1.3}
.unit{font-weight:400;white-space:nowrap}
tbody th,tfoot th{font-weight:600}
.number{text-align:right}
td.number,td.date,th.date{white-space:nowrap}
.columns-3{max-width:46rem}
.columns-3 th:first-child{width:52%}
.whole,.part{background-image:repeating-linear-gradient(135deg,var(--hatch) 0 2px,transparent 2px 7px)}
.part{background-image:repeating-linear-gradient(135deg,var(--hatch) 0 1px,transparent 1px 11px)}
.remainder th,.remainder td{font-style:italic}
tfoot th,tfoot td{font-weight:700;border-top:1px solid var(--strong);border-bottom:2px solid var(--accent)}
.footnotes{margin-top:.5rem}
.footnotes p{margin:.2rem 0;max-width:none}
`;
