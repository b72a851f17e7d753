/** Type and the order of the page. Serif for what is read, sans for what is looked up. */
export const text = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:auto}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 "Noto Serif",Cambria,"Times New Roman","Liberation Serif",Tinos,serif;--sans:"Segoe UI","Noto Sans",system-ui,-apple-system,Roboto,"Liberation Sans",Arial,sans-serif;overflow-wrap:anywhere}
body>*{max-width:62rem;margin-inline:auto;padding-inline:1.5rem}
a{color:inherit;text-decoration-color:var(--strong);text-underline-offset:.18em}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--ochre);outline-offset:2px}
.skip{position:absolute;left:-200vw;top:0;background:var(--accent);color:var(--paper);padding:.6rem 1rem;max-width:none;z-index:1}
.skip:focus{left:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1,h2,h3,h4{line-height:1.25;font-weight:700;text-wrap:balance}
h2{font-size:1.45rem;margin:3.25rem 0 1rem;padding-top:.9rem;border-top:1px solid var(--rule)}
h3{font-size:1.12rem;margin:2.2rem 0 .6rem}
h2 .count{color:var(--accent);margin-right:.15em}
p{margin:.7rem 0;max-width:46rem}
.note,.footnotes,.legend{font-family:var(--sans);font-size:.85rem;line-height:1.5;color:var(--quiet)}
p.caution{border-left:4px solid var(--ochre);background:var(--band);padding:.8rem 1.1rem;max-width:none}
code{font:.82em/1.5 ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.line{display:block}
.line+.line{font-weight:400}
.fact{text-decoration:underline dotted 1px var(--strong);text-underline-offset:.25em}
.key{font:600 .72em/1 var(--sans);color:var(--quiet);text-decoration:none;border:1px solid var(--rule);border-radius:2px;padding:0 .25em;white-space:nowrap}
.key:hover{color:var(--ink);border-color:var(--strong)}
.fact:hover{text-decoration-style:solid}
.mark{color:var(--ochre);font:700 .95em/1 "Liberation Sans",Arial,"Noto Sans Symbols2",sans-serif;vertical-align:.22em;margin-left:.1em}
.badge{display:inline-block;font:600 .72rem/1.4 var(--sans);color:var(--ochre);border:1px solid currentColor;border-radius:2px;padding:.05rem .4rem;white-space:nowrap;vertical-align:.08em}
.print{display:none}
.masthead{padding-block:2.2rem 0;text-align:center}
.masthead .from{font:600 .8rem/1.5 var(--sans);letter-spacing:.06em;text-transform:uppercase;color:var(--quiet)}
.masthead .from p{margin:0 auto}
.masthead .province{color:var(--accent)}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.3rem);margin:1.5rem auto .5rem;max-width:24em}
.programme{margin:.2rem auto 0;max-width:40rem;font-style:italic;color:var(--quiet)}
.as-of{display:flex;flex-wrap:wrap;justify-content:center;gap:.4rem 2.6rem;margin:1.8rem 0 0;padding:.95rem 0;border-block:1px solid var(--rule);border-top:3px double var(--accent);font-family:var(--sans);font-size:.86rem;line-height:1.45}
.as-of dt,footer dt{color:var(--quiet);font-size:.78rem}
.as-of dd,footer dd{margin:0}
footer{margin-block:4rem 0;padding-block:1.2rem 2.5rem;border-top:1px solid var(--rule);font-family:var(--sans);font-size:.82rem}
footer dl{display:grid;gap:.7rem;margin:0}
`;
