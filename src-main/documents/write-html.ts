import { barParts, barWords, chartColumns, chartLayout } from './chart-geometry.ts'
import { barSvg } from './chart-svg.ts'
import { cleanText, keepBlanks } from './clean-text.ts'
import type { Appendix, BarChart, Block, DocumentModel, Letterhead, Row, Table } from './document-model.ts'
import { fontFaces, type HtmlFonts } from './html-fonts.ts'
import { styleSheet } from './html-styles.ts'
import { type Component, pointsPerMm } from './layout.ts'
import type { Layout } from './layout-of.ts'
import { PARTY_STAR } from './national-words.ts'
import {
  addresseeGeometry,
  columnWidths,
  letterheadGeometry,
  linesOf,
  mayBreak,
  ruledLines,
  stampSize,
  staysWhole,
} from './page-geometry.ts'
import { textWidth } from './text-width.ts'

export interface HtmlOptions {
  readonly fonts: HtmlFonts
}

/**
 * Writes a document as one HTML page: printed it gives the .pdf, on a screen it shows the same sheets on grey.
 * It holds no script, needs nothing from elsewhere (with `embed`), and every text is escaped.
 */
export async function writeHtml(model: DocumentModel, options: HtmlOptions): Promise<string> {
  const rules: string[] = []
  const own = (declarations: string) => {
    // Measures of this one document are rules of its style sheet: a style attribute would not pass a
    // content security policy that allows the sheet by its hash.
    rules.push(`.m${rules.length}{${declarations}}`)
    return `m${rules.length - 1}`
  }
  const sections = [
    `<main class="sheets">${mainPart(model, own)}${sheetNumbers(model, own)}</main>`,
    ...model.appendices.map((appendix, index) => {
      const inner = appendixPart(appendix, model.layout, own)
      return `<section class="sheets appendix appendix-${index + 1}">${inner}${sheetNumbers(appendix, own)}</section>`
    }),
  ]
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${escape(model.title)}</title>
<meta name="author" content="${escape(model.author)}">
<style>
${await fontFaces(options.fonts)}
${styleSheet(model.layout, model.appendices.length)}
${rules.join('\n')}
</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`
}

type Own = (declarations: string) => string

function mainPart(model: DocumentModel, own: Own): string {
  return [
    letterhead(model.letterhead, model.layout, own),
    model.heading === null ? '' : heading(model.heading, model.layout, own),
    addressees(model.addressees, model.layout, own),
    ...model.body.map((block) => blockHtml(block, model.layout, model.layout.contentWidth.portrait, own)),
    closing(model),
  ].join('\n')
}

function letterhead(head: Letterhead, layout: Layout, own: Own): string {
  const geometry = letterheadGeometry(head, layout)
  const { national } = geometry
  const party = layout.letterhead === 'party'
  const placeDate = element('p', 'placeDate', inline(head.placeDate))
  const below = party
    ? element('p', 'star', PARTY_STAR)
    : `<div class="rule ${own(`width:${mm(geometry.agency.ruleLength)}`)}"></div>`
  const rule = (length: number) => `<div class="rule ${own(`width:${mm(length)}`)}"></div>`
  // The subject of a công văn is its title, so it heads the outline.
  const subject =
    head.letterSubject === '' ? '' : element('h1', 'letterSubject', lines(geometry.subjectLines))
  return `<table class="frame letterhead" role="presentation"><colgroup><col class="left"><col class="right"></colgroup>
<tr><td>${element('p', 'parentAgency', lines(geometry.parentLines))}${element('p', 'issuingAgency', lines(geometry.agency.lines))}${below}</td>
<td>${element('p', 'nationalName', escape(national.name))}${element('p', 'motto', escape(national.motto))}${rule(national.ruleLength)}${party ? placeDate : ''}</td></tr>
<tr><td>${element('p', 'numberLine', inline(head.numberLine))}${subject}${stamp(head.urgency, own)}</td>
<td>${party ? '' : placeDate}</td></tr></table>`
}

function stamp(urgency: string, own: Own): string {
  const size = stampSize(urgency)
  if (size === null) return ''
  const frame = `margin-left:auto;margin-right:auto;width:${mm(size.width)};height:${mm(size.height)};line-height:${mm(size.height - 0.7)}`
  return element('p', 'urgency', inline(urgency), own(frame))
}

function heading(
  words: { readonly typeName: string; readonly subject: string },
  layout: Layout,
  own: Own,
): string {
  const subject = ruledLines(words.subject, layout.contentWidth.portrait, layout.styles.subject)
  return `${element('h1', 'typeName', inline(words.typeName))}${element('p', 'subject', lines(subject.lines))}<div class="rule ${own(`width:${mm(subject.ruleLength)}`)}"></div>`
}

function addressees(names: readonly string[], layout: Layout, own: Own): string {
  const [only] = names
  if (only === undefined) return ''
  if (names.length === 1) {
    return `<div class="addressees one">${element('p', 'addressee', `Kính gửi: ${inline(only)}`, own('text-align:center'))}</div>`
  }
  const { intro, dash } = addresseeGeometry(names, layout)
  const hanging = textWidth('- ', layout.styles.addressee) / pointsPerMm
  const first = own(`margin-left:${mm(intro)};break-after:avoid`)
  const next = own(`margin-left:${mm(dash + hanging)};text-indent:${mm(-hanging)}`)
  return `<div class="addressees">${element('p', 'addressee', 'Kính gửi:', first)}${names
    .map((name) => element('p', 'addressee', inline(name), next))
    .join('')}</div>`
}

const blockTags = { basis: 'p', body: 'p', periodNote: 'p', section: 'h2', clause: 'h3' } as const

function blockHtml(block: Block, layout: Layout, width: number, own: Own): string {
  if (block.kind === 'table') return tableHtml(block.table, width, own)
  if (block.kind === 'chart') return chartHtml(block.chart, width)
  const whole = staysWhole(block.text, width, layout.styles[block.kind]) ? 'whole' : ''
  return element(blockTags[block.kind], block.kind, inline(block.text), whole)
}

function tableHtml(table: Table, width: number, own: Own): string {
  const widths = columnWidths(table, width)
  // Shares of the table, which is a border's width narrower than the page.
  const columns = widths
    .map((one) => `<col class="${own(`width:${((one / width) * 100).toFixed(3)}%`)}">`)
    .join('')
  const head = table.columns
    .map((column) => `<th scope="col" class="tableHead">${escape(cleanText(column.title))}</th>`)
    .join('')
  const row = (one: Row) => {
    const cells = table.columns.map((column, index) => {
      const text = escape(cleanText(one.cells[index] ?? ''))
      return `<td class="tableCell ${column.align}${one.bold === true ? ' strong' : ''}">${text}</td>`
    })
    return `<tr${mayBreak(one.cells, widths) ? '' : ' class="whole"'}>${cells.join('')}</tr>`
  }
  return `<table class="data"><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>
${table.rows.map(row).join('\n')}
</tbody></table>`
}

function chartHtml(chart: BarChart, width: number): string {
  const [, barWidth] = chartColumns(width)
  const legend = chart.legend.map(({ name, tone }) => {
    const swatch = barSvg([{ tone, from: 0, width: chartLayout.swatch.width }], chartLayout.swatch, null)
    return `<span class="key">${swatch} ${inline(name)}</span>`
  })
  const rows = chart.rows.map((row) => {
    const size = { width: barWidth, height: chartLayout.barHeight }
    const bar = barSvg(barParts(chart, row, barWidth), size, escape(barWords(chart, row)))
    return `<tr><th scope="row" class="tableCell right">${inline(row.label)}</th><td>${bar}</td><td class="tableCell left">${inline(row.value)}</td></tr>`
  })
  return `<table class="chart"><caption class="tableHead">${inline(chart.title)}<div class="tableCell legend">${legend.join(' ')}</div></caption><colgroup><col class="chart-label"><col class="chart-bar"><col class="chart-value"></colgroup><tbody>
${rows.join('\n')}
</tbody></table>`
}

function closing(model: DocumentModel): string {
  const recipients = model.recipients.map((line) => element('p', 'recipient', inline(line))).join('')
  const titles = model.signature.titles.map((line) => element('p', 'signerTitle', inline(line))).join('')
  return `<table class="frame closing" role="presentation"><colgroup><col class="left"><col class="right"></colgroup>
<tr><td>${element('p', 'recipientsTitle', 'Nơi nhận:')}${recipients}${element('p', 'drafterCode', inline(model.drafterCode))}</td>
<td>${titles}${element('p', 'signerName', inline(model.signature.name))}</td></tr></table>`
}

function appendixPart(appendix: Appendix, layout: Layout, own: Own): string {
  const { styles } = layout
  const width = layout.contentWidth.landscape
  const reference = ruledLines(appendix.reference, width, styles.appendixReference)
  const title = linesOf(appendix.title, width, styles.appendixTitle)
  return [
    `<h1><span class="label appendixLabel">${inline(appendix.label)}</span> <span class="label appendixTitle">${lines(title)}</span></h1>`,
    element('p', 'appendixReference', lines(reference.lines)),
    `<div class="rule ${own(`width:${mm(reference.ruleLength)}`)}"></div>`,
    ...appendix.blocks.map((block) => blockHtml(block, layout, width, own)),
  ].join('\n')
}

/**
 * Numbers for the sheets of the preview from the second on. CSS cannot count columns, so more are written
 * than there are sheets, and those below the last one are clipped.
 */
function sheetNumbers(part: DocumentModel | Appendix, own: Own): string {
  const characters = JSON.stringify(part).length
  const most = Math.min(2_000, 3 + Math.ceil(characters / 300))
  return Array.from({ length: most }, (_, index) => index + 2)
    .map((n) => `<span class="sheet-number pageNumber ${own(`--n:${n}`)}" aria-hidden="true">${n}</span>`)
    .join('')
}

function element(tag: 'p' | 'h1' | 'h2' | 'h3', component: Component, inner: string, extra = ''): string {
  return inner === ''
    ? ''
    : `<${tag} class="${component}${extra === '' ? '' : ` ${extra}`}">${inner}</${tag}>`
}

function lines(texts: readonly string[]): string {
  return texts.map(inline).join('<br>')
}

function inline(text: string): string {
  return escape(keepBlanks(cleanText(text)))
}

function mm(length: number): string {
  return `${length.toFixed(2)}mm`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
