import { ExpectedError } from '../../domain/expected-error.ts'
import { cleanText } from '../clean-text.ts'
import { repack } from '../repack.ts'

/** What the places of a Word template hold: text, or rows that a loop repeats. */
export type WordValues = Readonly<Record<string, string | readonly string[] | readonly WordRow[]>>
export type WordRow = Readonly<Record<string, string>>

/**
 * Fills a .docx that the agency made in Word. `{tong_so}` prints a value, `{#bang_chi_tiet}…{/bang_chi_tiet}` repeats a
 * table row or paragraphs; `{.}` within is the paragraph itself. The same input gives the same bytes.
 * @throws ExpectedError TEMPLATE_PLACEHOLDER for an unknown place, TEMPLATE_DAMAGED for broken ones; both name it.
 */
export async function fillWordTemplate(
  template: { readonly name: string; readonly bytes: Uint8Array },
  values: WordValues,
  options: {
    /** Names that may stand in the template, also of loops that have no row this time. */
    readonly known: readonly string[]
    readonly created: string
  },
): Promise<Uint8Array> {
  const document = await openTemplate(template, new Set(options.known))
  try {
    document.render(cleaned(values))
    return await repack(document.toBuffer(), options.created)
  } catch (error) {
    throw templateFailure(error, template.name)
  }
}

/** The names of values, and of the cells of their rows. */
export function namesOf(values: WordValues): string[] {
  return Object.entries(values).flatMap(([name, value]) => [
    name,
    ...(typeof value === 'string'
      ? []
      : value.flatMap((row) => (typeof row === 'string' ? [] : Object.keys(row)))),
  ])
}

/** Refuses a template that could not be filled later. @throws ExpectedError as above. */
export async function checkWordTemplate(
  template: { readonly name: string; readonly bytes: Uint8Array },
  known: readonly string[],
): Promise<void> {
  await openTemplate(template, new Set(known))
}

async function openTemplate(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  known: ReadonlySet<string>,
) {
  const [{ default: Docxtemplater }, { default: PizZip }, { default: InspectModule }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
    import('docxtemplater/js/inspect-module.js'),
  ])
  try {
    const inspector = new InspectModule()
    const document = new Docxtemplater(new PizZip(bytes), {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [inspector],
    })
    const unknown = unknownTags(inspector.getAllTags(), known)
    if (unknown !== null) {
      throw new ExpectedError('TEMPLATE_PLACEHOLDER', {
        placeholder: `{${unknown}}`,
        template: `Mẫu “${name}”`,
      })
    }
    return document
  } catch (error) {
    throw templateFailure(error, name)
  }
}

/** The first tag that nothing fills; tags within a loop are names of their own. */
function unknownTags(tags: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): string | null {
  for (const [tag, inner] of Object.entries(tags)) {
    if (tag !== '.' && !known.has(tag)) return tag
    const found = isRecord(inner) ? unknownTags(inner, known) : null
    if (found !== null) return found
  }
  return null
}

/** Control characters break the file; the library refuses them with an error of its own. */
function cleaned(values: WordValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? cleanText(value) : value.map(cleanedRow),
    ]),
  )
}

function cleanedRow(one: string | WordRow): string | WordRow {
  if (typeof one === 'string') return cleanText(one)
  return Object.fromEntries(Object.entries(one).map(([name, value]) => [name, cleanText(value)]))
}

/** The library reports several errors in one, each with the tag and an id. */
function templateFailure(error: unknown, name: string): unknown {
  if (error instanceof ExpectedError) return error
  const [first] = detailsOf(error)
  const reason = first === undefined ? 'không phải tệp .docx hợp lệ' : reasonOf(first)
  return new ExpectedError('TEMPLATE_DAMAGED', { name, reason })
}

interface TagError {
  readonly id: string
  readonly tag: string
}

function detailsOf(error: unknown): TagError[] {
  const properties = isRecord(error) ? Reflect.get(error, 'properties') : undefined
  if (!isRecord(properties)) return []
  const errors = Reflect.get(properties, 'errors')
  if (Array.isArray(errors)) return errors.flatMap(detailsOf)
  const id = Reflect.get(properties, 'id')
  const tag = Reflect.get(properties, 'xtag')
  return typeof id === 'string' ? [{ id, tag: typeof tag === 'string' ? tag : '' }] : []
}

function reasonOf({ id, tag }: TagError): string {
  const place = tag === '' ? 'một chỗ điền' : `chỗ điền “${tag}”`
  switch (id) {
    case 'unclosed_tag':
      return `${place} thiếu dấu }`
    case 'unopened_tag':
      return `${place} thiếu dấu {`
    case 'unclosed_loop':
      return `vòng lặp “${tag}” thiếu {/${tag}}`
    case 'unopened_loop':
      return `vòng lặp “${tag}” thiếu {#${tag}}`
    case 'closing_tag_does_not_match_opening_tag':
      return `vòng lặp “${tag}” đóng bằng tên khác`
    default:
      return `${place} đặt sai chỗ`
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
