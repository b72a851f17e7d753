/** Tables of lines, not boxes; digits under each other; what is reconstructed is hatched. */
export const tables = `
.table{margin:1.6rem 0 2.2rem}
.scroll{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;overflow-wrap:break-word;font:.86rem/1.4 var(--sans);font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font:700 1rem/1.4 "Noto Serif",Cambria,"Times New Roman","Liberation Serif",Tinos,serif;padding-bottom:.5rem}
caption>span.title{display:inline-block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2rem))}
caption .count,figcaption .count{color:var(--accent)}
th,td{padding:.42rem .6rem;vertical-align:top;text-align:left;border-bottom:1px solid var(--rule)}
thead th{vertical-align:bottom;font-weight:600;color:var(--quiet);border-top:2px solid var(--accent);border-bottom:1px solid var(--strong);line-height:1.3}
.unit{font-weight:400;white-space:nowrap}
tbody th,tfoot th{font-weight:600}
th.number,td.number{text-align:right;padding-right:1.15rem}
.number .mark{display:inline-block;width:0;margin-left:.12em}
td.number,td.date,th.date{white-space:nowrap}
.columns-2,.columns-3{max-width:46rem}
td.document,th.document{white-space:nowrap}
.whole,.part{background-image:repeating-linear-gradient(135deg,var(--hatch) 0 2px,transparent 2px 7px)}
.part{background-image:repeating-linear-gradient(135deg,var(--hatch) 0 1px,transparent 1px 11px)}
.remainder th,.remainder td{font-style:italic}
tfoot th,tfoot td{font-weight:700;border-top:1px solid var(--strong);border-bottom:2px solid var(--accent)}
@media screen and (max-width:56rem){.columns-5,.criteria{min-width:32rem}.columns-6,.columns-7{min-width:42rem}.columns-8{min-width:50rem}.columns-9,.columns-10,.columns-11{min-width:58rem}}
tbody th.words:not(.date){min-width:8.5rem}
.footnotes{margin-top:.5rem}
.footnotes p{margin:.2rem 0;max-width:none}
`;
