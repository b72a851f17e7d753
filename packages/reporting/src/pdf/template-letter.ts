/**
 * The parts of a document of Decree 30/2020/NĐ-CP in Typst: sizes, places and rules as its Appendix I
 * asks, the same as in Word. A rule is as long as the line that it measures, or a share of it.
 */
export const letterTemplate = `
#let rule(of, share, most: 160mm) = context block(
  above: 7pt,
  below: 0pt,
  line(length: calc.min(measure(of).width, most) * share, stroke: 0.6pt),
)

#let letter-head(o) = {
  set par(justify: false, leading: 0.5em, spacing: 0.5em)
  set align(center)
  let body = text(size: 13pt, weight: "bold", o.body)
  let motto = text(size: 14pt, weight: "bold", o.motto)
  grid(
    columns: (62mm, 98mm),
    row-gutter: 8pt,
    {
      if "parent" in o { par(text(size: 13pt, o.parent)) }
      par(body)
      rule(body, 40%, most: 62mm)
    },
    {
      par(text(size: 13pt, weight: "bold", o.nation))
      par(motto)
      rule(motto, 100%)
    },
    text(size: 13pt, o.number),
    text(size: 14pt, style: "italic", o.place),
  )
  v(18pt, weak: true)
  block(below: 6pt, title(text(size: 14pt, o.type)))
  let subject = text(size: 14pt, weight: "bold", o.subject)
  par(subject)
  rule(subject, 40%)
  v(14pt)
  for one in o.to { par(text(size: 14pt, one)) }
  v(6pt)
  set align(start)
  for one in o.bases {
    par(justify: true, spacing: 0.9em, first-line-indent: (amount: indent, all: true), text(size: 14pt, style: "italic", one))
  }
}

// Recipients to the left, level with the capacity of the signer to the right, all on one page.
#let letter-end(o, last) = {
  block(sticky: true, par(justify: true, first-line-indent: (amount: indent, all: true), last))
  v(8pt)
  block(breakable: false, grid(
    columns: (75mm, 85mm),
    {
      set par(justify: false, leading: 0.45em, spacing: 0.45em)
      par(text(size: 12pt, weight: "bold", style: "italic", "Nơi nhận:"))
      for one in o.recipients { par(text(size: 11pt, one)) }
    },
    {
      set par(justify: false, leading: 0.5em, spacing: 0.5em)
      set align(center)
      for one in o.capacity { par(text(size: 14pt, weight: "bold", one)) }
      v(64pt)
      par(text(size: 14pt, weight: "bold", o.name))
    },
  ))
}
`;
