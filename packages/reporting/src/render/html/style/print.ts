/** A text as a CSS string: nothing in it can end the string, the rule or the style element. */
const cssString = (text: string): string =>
  `"${text.replace(
    /[^\p{L}\p{N}\p{M} .,:;()–▪▫-]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  )}"`;

/**
 * A4 with the margins of Decree 30 (top and bottom 20 mm, left 30, right 15), the page number in the
 * middle of the top margin and not on the first page, and on every page what is reconstructed and
 * which report this is.
 */
export const print = (everyPage: string, hash: string): string => `
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman","Liberation Serif",serif}@bottom-left{content:${cssString(everyPage)};font:8pt "Times New Roman","Liberation Serif",serif}@bottom-right{content:${cssString(`SHA-256 ${hash.slice(0, 16)}`)};font:8pt "Times New Roman","Liberation Serif",serif}}
@page wide{size:A4 landscape}
@page :first{@top-center{content:none}}
@media print{
:root{--paper:#fff;--band:#faf5e8}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:11pt;line-height:1.45}
body>*,body>.banner{max-width:none;padding-inline:0}
body>.banner{padding:3mm 4mm;margin-inline:0}
.skip,nav,.screen,.evidence dl,figcaption .source{display:none}
.print{display:block}
.masthead{padding-top:0}
h1{font-size:19pt}
h2{font-size:14pt;margin-top:9mm}
h3{font-size:12pt}
h2,h3,h4,caption,figcaption{break-after:avoid}
.annex{break-before:page;page:wide}
table{font-size:8.5pt;line-height:1.3}
th,td{padding:1.1mm 1.2mm}
.scroll{overflow:visible}
thead{display:table-header-group}
tbody tr:first-child{break-before:avoid}
tbody th.words:not(.date){min-width:26mm}
tfoot{display:table-row-group}
tr,figure,.few,.finding,.key-figures,.banner,p.caution{break-inside:avoid}
.charts{grid-template-columns:1fr 1fr;gap:5mm}
.beside{display:block}
.beside>figure{max-width:105mm;margin:5mm 0}
.whole,.part{background-image:none}
.whole{background-color:#dedede}
.part{background-color:#efefef}
.table{margin:5mm 0 7mm}
.key{display:none}
.footnotes{break-before:avoid}
.finding{background:none;padding:3.5mm 5mm;margin:4mm 0 5mm}
.finding h4{font-size:11.5pt}
.finding p{margin:1.5mm 0}
.about{margin:2mm 0;gap:1.5mm 5mm;font-size:8.5pt;grid-template-columns:repeat(3,1fr)}
.facts{font-size:7.5pt}
.explanation{font-size:10pt;line-height:1.4}
.criteria{font-size:8pt}
.criteria th,.criteria td{padding:.6mm 1.2mm}
a,.fact{text-decoration:none}
.key-figures .figure{font-size:15pt}
.key-figures{grid-template-columns:repeat(4,1fr)}
.key-figures.led{grid-template-columns:1.7fr 1fr 1fr 1fr}
.key-figures>div{padding:3mm}
.evidence h2{display:none}
footer{margin-top:6mm;break-inside:avoid}
}
`;
