import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { must } from './samples.ts'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The parts of an office file, by name. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content)]))
}

/** Parses a part; not well-formed XML throws. */
export function parsePart(parts: ReadonlyMap<string, string>, name: string): Element {
  const root: Element = { name: '#root', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: { ...tag.attributes }, children: [], text: '' }
    must(open.at(-1)).children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    must(open.at(-1)).text += text
  })
  parser.write(must(parts.get(name))).close()
  return must(root.children[0])
}

/** All elements of a name, in document order. */
export function all(from: Element, name: string): Element[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

export function first(from: Element, name: string): Element {
  return must(all(from, name)[0])
}

export function textOf(from: Element): string {
  if (from.name === 'w:br') return '\n'
  return from.text + from.children.map(textOf).join('')
}

/** The order in which ECMA-376 wants the children of these elements; those not listed may stand anywhere. */
const schemaOrder: Readonly<Record<string, readonly string[]>> = {
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook'
      .split(' ')
      .map((name) => `w:${name}`),
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:pBdr': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:between', 'w:bar'],
  'w:tblCellMar': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:tr': ['w:tblPrEx', 'w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'
      .split(' ')
      .map((name) => `w:${name}`),
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
      .split(' ')
      .map((name) => `w:${name}`),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang'
      .split(' ')
      .map((name) => `w:${name}`),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid'
      .split(' ')
      .map((name) => `w:${name}`),
}

/** Elements whose children are out of the schema's order or unknown to it, as "parent: a, b, c". */
export function disorder(from: Element): string[] {
  const order = schemaOrder[from.name]
  const names = from.children.map((child) => child.name)
  const places = names.map((name) => order?.indexOf(name) ?? 0)
  const wrong =
    order !== undefined &&
    (places.includes(-1) || places.some((place, index) => place < (places[index - 1] ?? 0)))
  return [...(wrong ? [`${from.name}: ${names.join(', ')}`] : []), ...from.children.flatMap(disorder)]
}
