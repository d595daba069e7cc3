import { importable } from '../contract/directory-import.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { mediaTypeOf } from '../domain/media-type.ts'
import type { Core } from '../services/core.ts'
import { directoryWorkbook } from '../services/directory-import.ts'

/** `GET /directory/person-entries.xlsx` or `…/person-template.xlsx`: the directory as a workbook. */
export async function directoryRoute(core: Core, url: URL): Promise<Response> {
  const [, named, form] = /^\/directory\/([a-z]+)-(entries|template)\.xlsx$/.exec(url.pathname) ?? []
  const entity = importable.safeParse(named)
  if (!entity.success) throw new ExpectedError('NOT_FOUND', { what: url.pathname })
  const bytes = await directoryWorkbook(core, entity.data, form === 'template')
  const name = `${entity.data}-${form}.xlsx`
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mediaTypeOf(name),
      'content-length': `${bytes.length}`,
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
    },
  })
}
