/** What happened, in order: dates to the left of a line, what happened to its right. */
export const timeline = `
.timeline{margin:1.4rem 0 2rem}
.timeline>.title{font-weight:700;max-width:none}
.timeline ol{list-style:none;margin:.6rem 0 0;padding:0}
.timeline li{display:grid;grid-template-columns:7rem minmax(0,1fr);gap:0 1.2rem;break-inside:avoid}
.timeline .when{font:600 .86rem/1.6 var(--sans);text-align:right;margin:.15rem 0 0;font-variant-numeric:tabular-nums}
.timeline li>div{border-left:2px solid var(--strong);padding:0 0 1rem 1.2rem}
.timeline li.whole>div{border-left-style:dashed;border-color:var(--ochre)}
.timeline li p{margin:0;max-width:none}
.timeline .happened{font-weight:700}
.timeline .source{font:.8rem/1.55 var(--sans);color:var(--quiet)}
@media(max-width:30rem){.timeline li{grid-template-columns:minmax(0,1fr)}.timeline .when{text-align:left}}
`;
