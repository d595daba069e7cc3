import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * Rewrites an office package (.docx, .xlsx) so that the same content gives the same bytes: fixed zip times,
 * `created` (UTC ISO) as its dates, parts in a fixed order. `edit` may change the text of an XML part.
 */
export function repack(
  packed: Uint8Array,
  created: string,
  edit: (name: string, xml: string) => string = (_name, xml) => xml,
): Uint8Array {
  const instant = `${new Date(created).toISOString().slice(0, 19)}Z`
  const entries = Object.entries(unzipSync(packed))
    .filter(([name]) => !name.endsWith('/'))
    .sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(
      ([name, content]) => [name, isXml(name) ? strToU8(part(name, strFromU8(content))) : content] as const,
    )
  return zipSync(Object.fromEntries(entries), { level: 6, mtime: zipTime() })

  function part(name: string, xml: string): string {
    return edit(name, name === 'docProps/core.xml' ? dated(xml, instant) : xml)
  }
}

/** The zip format keeps local time, so a local date gives the same bytes in every time zone. */
function zipTime(): Date {
  return new Date(2020, 0, 1)
}

/** Readers recognise the format by the first part. */
function order(name: string): number {
  return ['[Content_Types].xml', '_rels/.rels'].indexOf(name) === -1 ? 1 : 0
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name)
}

function dated(xml: string, instant: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${instant}`)
}
