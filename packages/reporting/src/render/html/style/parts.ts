/** The banner, the contents, the key figures and the list of facts. */
export const parts = `
.banner{margin-top:1.8rem}
.banner h2{font:700 1rem/1.4 var(--sans);margin:0;padding:0;border:0}
.banner p{font-family:var(--sans);font-size:.92rem;line-height:1.55;margin:.45rem 0 0;max-width:none}
body>.banner{border:1px solid var(--rule);border-left:4px solid var(--accent);padding:1rem 1.3rem;max-width:59rem}
body>.banner.reconstructed{border-color:var(--ochre);background:var(--band)}
.banner.reconstructed h2{color:var(--ochre)}
nav{margin-top:1.6rem}
nav h2{font:600 .8rem/1.4 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--quiet);margin:0 0 .4rem;padding:0;border:0}
nav ol{list-style:none;margin:0;padding:0;columns:2;column-gap:2.5rem;font-size:.97rem;line-height:1.45}
nav li{break-inside:avoid;padding:.16rem 0}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
nav .count{display:inline-block;min-width:2em;color:var(--accent)}
.key-figures{display:grid;grid-template-columns:repeat(4,1fr);gap:0;margin:1.4rem 0 2rem;border-block:1px solid var(--rule)}
.key-figures.led{grid-template-columns:1.5fr 1fr 1fr 1fr}
.key-figures>div{padding:1.1rem 1.2rem 1.2rem;border-left:1px solid var(--rule)}
.key-figures>div:first-child{border-left:0}
.key-figures dt{font:600 .84rem/1.4 var(--sans);color:var(--quiet)}
.key-figures dd{margin:0}
.key-figures .figure{white-space:nowrap;font-size:1.85rem;line-height:1.25;font-weight:700;font-variant-numeric:lining-nums;margin:.3rem 0 .35rem;color:var(--accent)}
.key-figures .figure a{text-decoration-thickness:1px}
.evidence dl{columns:2;column-gap:2.5rem;font-family:var(--sans);font-size:.78rem;line-height:1.5}
.evidence dl div{break-inside:avoid;padding:.3rem .5rem;border-bottom:1px solid var(--rule)}
.evidence dt{font-weight:700}
.evidence dd{margin:0;color:var(--quiet)}
.evidence .size{font-weight:400;color:var(--quiet)}
:target{background:var(--band);outline:2px solid var(--ochre);outline-offset:2px}
h2:target,h3:target,.table:target,figure:target{background:none;outline:0}
@media(max-width:48rem){nav ol,.evidence dl{columns:1}.key-figures,.key-figures.led{grid-template-columns:1fr 1fr}.key-figures>div{border-top:1px solid var(--rule)}.key-figures>div:nth-child(odd){border-left:0}.key-figures>div:nth-child(-n+2){border-top:0}}
@media(max-width:30rem){body>*{padding-inline:1rem}body>.banner{margin-inline:1rem;padding:.9rem 1rem}.key-figures,.key-figures.led{grid-template-columns:1fr}.key-figures>div{border-left:0;padding-inline:0}.key-figures>div:nth-child(2){border-top:1px solid var(--rule)}.as-of{flex-direction:column;text-align:left}}
`;
