/** The cards of the units that are named. */
export const findings = `
.finding{margin:1.4rem 0 2rem;padding:1.2rem 1.4rem 1.1rem;background:var(--sheet);border:1px solid var(--rule);border-top:3px solid var(--accent)}
.finding h4{font-size:1.15rem;margin:0}
.finding .helps{font-weight:400;color:var(--quiet)}
.tagline{font:.84rem/1.5 var(--sans);margin:.45rem 0 .8rem;display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:baseline;max-width:none}
.verdict{font-weight:700;color:var(--accent)}
.verdict.RAISED{color:var(--alarm)}
.stage{color:var(--quiet)}
.explanation{max-width:none}
.about{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.5rem 1.6rem;margin:.9rem 0;font:.86rem/1.45 var(--sans)}
.about dt,.label{font:600 .78rem/1.4 var(--sans);color:var(--quiet)}
.about dd{margin:0}
.criteria caption{font:600 .78rem/1.4 var(--sans);color:var(--quiet);padding-bottom:.2rem}
.criteria .id{color:var(--quiet);font-weight:400;margin-right:.2em}
.criteria thead th{border-top:1px solid var(--strong)}
.criteria th:last-child{white-space:nowrap}
.result{white-space:nowrap;font-weight:600}
.result.against{color:var(--alarm)}
.result.unknown,.result.notApplicable{color:var(--quiet);font-weight:400}
.finding p.label{margin:.8rem 0 0}
.finding ul{margin:.2rem 0;padding-left:1.2rem;font:.86rem/1.5 var(--sans)}
.facts{font:.8rem/1.55 var(--sans);color:var(--quiet);margin:.9rem 0 0;max-width:none}
`;
