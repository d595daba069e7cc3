import { agendaRange } from '../contract/agenda.ts'
import { ExpectedError } from '../domain/expected-error.ts'
import { agendaAsIcs } from '../services/agenda-service.ts'
import type { Core } from '../services/core.ts'

/** `GET /agenda.ics?from=…&to=…&asOf=…`: open last days and occurrences as whole-day events. */
export async function agendaRoute(core: Core, url: URL): Promise<Response> {
  const range = agendaRange.safeParse(Object.fromEntries(url.searchParams))
  if (!range.success) throw new ExpectedError('INVALID_INPUT', { detail: 'khoảng ngày của lịch' })
  const name = `lich-thoi-han-${range.data.from}-${range.data.to}.ics`
  return new Response(await agendaAsIcs(core, range.data), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
