import { chartLayout } from './chart-geometry.ts'
import { embeddedFamily } from './html-fonts.ts'
import {
  addresseeBlock,
  closing,
  fontFamily,
  letterhead,
  rules,
  shippedFontFamily,
  singleLine,
  type TextStyle,
  table,
  urgencyStamp,
} from './layout.ts'
import type { Layout } from './layout-of.ts'

const families = `"${embeddedFamily}","${fontFamily}","${shippedFontFamily}",serif`
/** Grey between two sheets of the preview, in millimetres. */
const SHEET_GAP = 8

/** The style sheet of a document with `appendixCount` appendices, for print and for the preview. */
export function styleSheet(layout: Layout, appendixCount: number): string {
  return [
    base(layout),
    ...Object.entries(layout.styles).map(([component, style]) => `.${component}{${declarations(style)}}`),
    print(layout, appendixCount),
    preview(layout),
  ].join('\n')
}

function base({ contentWidth, head, end }: Layout): string {
  const tableWidth = contentWidth.portrait
  return `*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;color:#000;background:#fff;font-family:${families};font-size:14pt;line-height:${singleLine};font-variant-ligatures:none;font-kerning:none;text-rendering:geometricPrecision;hyphens:manual;overflow-wrap:anywhere}
p,h1,h2,h3{margin:0;font-weight:normal;orphans:2;widows:2}
table{border-collapse:collapse;border-spacing:0;table-layout:fixed}
td,th{padding:0;vertical-align:top;text-align:left;font-weight:normal}
.frame{width:${tableWidth}mm}
.frame tr{break-inside:avoid}
.letterhead tr:first-child td{padding-top:${letterhead.before}pt}
.letterhead .left{width:${head.left}mm}
.letterhead .right{width:${head.right}mm}
.closing .left{width:${end.left}mm}
.closing .right{width:${end.right}mm}
.closing{break-before:avoid;break-inside:avoid}
.closing td{padding-top:${closing.before}pt}
.closing .signerName{margin-top:${closing.signatureSpace}pt}
.rule{margin:${rules.gap}pt auto 0;height:${rules.height + rules.weight}pt;border-top:${rules.weight}pt solid #000}
.urgency{border:1pt solid #${urgencyStamp.color};color:#${urgencyStamp.color};white-space:nowrap}
.addressees{margin:${addresseeBlock.before}pt 0 ${addresseeBlock.after}pt}
.addressees.one{text-align:center}
/* Half of an outer border, drawn as whole pixels, lies outside the table and would be cut at the page's edge. */
.data{width:calc(100% - 2px);margin-left:1px}
.data thead{display:table-header-group}
.data th,.data td{border:${table.borderWeight}pt solid #000;padding:${table.padY}mm ${table.padX}mm;white-space:pre-wrap;box-decoration-break:clone}
.data th{vertical-align:middle;overflow-wrap:normal}
tr.whole,p.whole{break-inside:avoid}
.data .strong{font-weight:bold}
.data .left{text-align:left}
.data .center{text-align:center}
.data .right{text-align:right}
.chart{width:100%;margin:0 0 14pt}
.chart caption{caption-side:top;text-align:center;padding-bottom:4pt}
.chart .legend{text-align:center;font-weight:normal;padding-top:2pt}
.chart .key{white-space:nowrap;padding:0 6pt}
.chart,.chart tr{break-inside:avoid}
.chart th,.chart td{padding:${table.padY}mm ${table.padX}mm;vertical-align:middle}
.chart td:nth-child(2){padding-left:0;padding-right:0}
.chart .right{text-align:right}
.chart-label{width:${chartLayout.columns.label * 100}%}
.chart-bar{width:${chartLayout.columns.bar * 100}%}
.chart-value{width:${chartLayout.columns.value * 100}%}
.bar{display:block;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.legend .bar{display:inline-block;vertical-align:middle}
.label{display:block}
.appendix .rule{margin-bottom:8pt}`
}

function declarations(style: TextStyle): string {
  return [
    `font-size:${style.size}pt`,
    `line-height:${(style.line * singleLine).toFixed(4)}`,
    `font-weight:${style.bold ? 'bold' : 'normal'}`,
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    ...(style.underline ? ['text-decoration:underline'] : []),
    `text-align:${style.align}`,
    `margin:${style.before}pt 0 ${style.after}pt`,
    ...(style.firstLine === 0 ? [] : [`text-indent:${style.firstLine}mm`]),
    ...(style.keepWithNext ? ['break-after:avoid'] : []),
  ].join(';')
}

/**
 * Page numbers stand in the top margin, centred, and are not shown on a first page; each appendix counts its
 * own pages (Phụ lục I, Phần I, Mục I.7, III.1.đ). A counter style without a sign for 1 hides the first one,
 * since `:first` would reach only the first page of the whole document.
 */
function print(layout: Layout, appendixCount: number): string {
  const number = layout.styles.pageNumber
  const margins = marginsOf(layout)
  const box = (counter: string) =>
    `@top-center{content:counter(${counter},from-second-page);font:${number.size}pt ${families};vertical-align:middle}`
  const appendices = Array.from({ length: appendixCount }, (_, index) => {
    const name = `appendix-${index + 1}`
    return `@page ${name}{size:A4 landscape;margin:${margins};counter-increment:${name};${box(name)}}
.${name}{page:${name}}`
  })
  return `@counter-style unseen{system:cyclic;symbols:"";suffix:""}
@counter-style from-second-page{system:extends decimal;range:2 infinite;fallback:unseen}
@page{size:A4;margin:${margins};${box('page')}}
${appendices.join('\n')}
@media print{.sheet-number{display:none}.appendix{break-before:page}}`
}

/** Sheets on grey: each section flows through columns of the height of a page, one below the other. */
function preview(layout: Layout): string {
  const { page } = layout
  return `@media screen{
body{background:#8a8d91;padding:${SHEET_GAP}mm;width:fit-content;min-width:100%}
.sheets{position:relative;overflow:clip;margin:0 auto ${SHEET_GAP}mm;background:#fff}
${sheets(layout, '.sheets', page.width, page.height)}
${sheets(layout, '.sheets.appendix', page.height, page.width)}
.sheet-number{position:absolute;left:${page.marginLeft}mm;right:${page.marginRight}mm;line-height:1}
}`
}

function sheets(layout: Layout, selector: string, width: number, height: number): string {
  const { page } = layout
  const margins = marginsOf(layout)
  const inner = height - page.marginTop - page.marginBottom
  const between = page.marginTop + page.marginBottom + SHEET_GAP
  const period = height + SHEET_GAP
  return `${selector}{width:${width}mm;min-height:${height}mm;padding:${margins}}
@supports (column-wrap:wrap) and (column-height:1mm){${selector}{columns:1;column-fill:auto;column-gap:0;column-height:${inner}mm;column-wrap:wrap;row-gap:${between}mm;background:repeating-linear-gradient(#fff 0 ${height}mm,#8a8d91 ${height}mm ${period}mm)}}
${selector}>.sheet-number{top:calc(${page.pageNumberTop}mm + (var(--n) - 1)*${period}mm)}`
}

function marginsOf({ page }: Layout): string {
  return `${page.marginTop}mm ${page.marginRight}mm ${page.marginBottom}mm ${page.marginLeft}mm`
}
