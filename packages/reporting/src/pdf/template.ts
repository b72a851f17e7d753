import { letterTemplate } from './template-letter.ts';

/**
 * The document in Typst. It holds no word of a report: those come as JSON and are set as text, so that
 * nothing in them is ever markup.
 */
export const template = `
#let data = json("/report.json")
#let day = data.day.split("-").map(int)
#set document(
  title: data.title,
  author: data.author,
  keywords: data.keywords,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set page(
  paper: "a4",
  margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 20mm),
  header: context if counter(page).get().first() > 1 {
    align(center, text(size: 13pt, str(counter(page).get().first())))
  },
  footer: align(center, text(size: 8pt, style: "italic", data.foot)),
)
#set text(font: "Tinos", size: 13pt, lang: data.lang, region: if data.lang == "vi" { "VN" } else { "GB" })
#set par(justify: true, leading: 0.62em, spacing: 0.9em)
// A document of Decree 30 begins its paragraphs a little to the right.
#let indent = if "letter" in data { 12.7mm } else { 0mm }
#set list(marker: "-", indent: indent) if "letter" in data
#show heading: set text(size: 13pt)
#show heading: set block(above: 1.2em, below: 0.7em)
#show table.cell: set text(size: 10pt)
#show table.cell: set par(justify: false)

${letterTemplate}
#let grid-table(t) = {
  let head = t.heads.map(h => table.cell(align: center, strong(h)))
  let body = t.rows.map(row => row.cells.map(c => table.cell(
    align: if c.number { right } else { left },
    fill: if c.marked { luma(232) } else { none },
    if row.bold { strong(c.text) } else { c.text },
  ))).flatten()
  let grid = table(
    columns: t.widths.map(w => w * 1fr),
    stroke: 0.5pt + luma(120),
    inset: (x: 3pt, y: 3pt),
    table.header(repeat: true, ..head),
    ..body,
  )
  if t.whole { block(breakable: false, grid) } else { grid }
}

#let indented(body) = par(first-line-indent: (amount: indent, all: true), body)

#let part(p) = {
  if p.kind == "heading" { heading(level: p.level, p.text) }
  else if p.kind == "plain" { indented(p.text) }
  else if p.kind == "note" { text(size: 11pt, style: "italic", par(p.text)) }
  else if p.kind == "caution" { indented(strong(p.text)) }
  else if p.kind == "item" { list(p.text) }
  else if p.kind == "caption" { block(sticky: true, width: 100%, above: 1.2em, align(center, strong(p.text))) }
  else if p.kind == "picture" {
    align(center, image(bytes(p.svg), format: "svg", width: 86%, alt: p.alt))
  }
  else if p.kind == "table" { grid-table(p) }
  else if p.kind == "annex" {
    let inside = {
      align(center, heading(level: 1, if "title" in p { p.text + linebreak() + p.title } else { p.text }))
      if "of" in p { align(center, text(style: "italic", p.of)) }
      for q in p.parts { part(q) }
    }
    // Annexes have page numbers of their own; the next page is their first.
    counter(page).update(0)
    if p.lying { page(flipped: true, margin: (top: 30mm, bottom: 20mm, left: 20mm, right: 30mm), inside) }
    else { pagebreak(); inside }
  }
}

#if "letter" in data { letter-head(data.letter) } else {
  for line in data.from { align(center, text(size: 12pt, line)) }
  v(1em)
  align(center, title(text(size: 15pt, data.title)))
  for line in data.under { align(center, emph(line)) }
}
#v(0.5em)
#for p in data.parts { part(p) }
#if "letter" in data { letter-end(data.letter, data.last) }
#for p in data.annexes { part(p) }
`;
