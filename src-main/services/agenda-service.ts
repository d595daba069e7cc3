import ical from 'ical-generator'
import type { Agenda, AgendaItem, AgendaRange } from '../contract/agenda.ts'
import { agendaOf } from '../domain/agenda.ts'
import { textsOf } from '../storage/commitment-rows.ts'
import type { Core } from './core.ts'
import { judgedAll } from './judgements.ts'

/** What falls on the days of a stretch, as it stands at the as-of date. */
export async function agendaIn(core: Core, range: AgendaRange): Promise<Agenda> {
  const { from, to } = range
  const { calendar } = core.calendar.current()
  return {
    items: await agendaItems(core, range),
    specialDays: calendar.days.filter((day) => day.date >= from && day.date <= to),
  }
}

/**
 * The same as an iCalendar file (RFC 5545) of whole days, for the calendar of a phone or of Outlook. What is settled
 * is left out. The same data give the same bytes: names of events are those of their commitments.
 */
export async function agendaAsIcs(core: Core, range: AgendaRange): Promise<string> {
  const calendar = ical({ name: 'Cam Kết', prodId: '//Cam Kết//Lịch thời hạn//VI' })
  for (const item of await agendaItems(core, range)) {
    if (item.settled) continue
    const start = new Date(`${item.date}T00:00:00Z`)
    calendar.createEvent({
      id: `${item.commitmentId}.${item.date}@camket`,
      start,
      end: new Date(start.getTime() + 86_400_000),
      allDay: true,
      stamp: new Date(`${range.asOf}T00:00:00Z`),
      summary: `${item.kind === 'lastDay' ? 'Hạn' : 'Kỳ'}: ${item.text}`,
      description: [item.directiveLabel ?? '', item.unit, item.person]
        .filter((part) => part !== '')
        .join('\n'),
    })
  }
  return calendar.toString()
}

async function agendaItems(core: Core, { asOf, from, to }: AgendaRange): Promise<AgendaItem[]> {
  const { view, rows, rules } = await judgedAll(core, asOf)
  const entries = agendaOf(rows, from, to, rules)
  const texts = await textsOf(core.database.db, [...new Set(entries.map((one) => one.row.entry.id))])
  return entries.map(({ date, kind, row, settled }) => ({
    date,
    kind,
    commitmentId: row.entry.id,
    text: texts.get(row.entry.id) ?? '',
    directiveLabel: row.entry.directiveId === null ? null : (view.labels.get(row.entry.directiveId) ?? null),
    unit: row.stage.state.unit,
    person: row.stage.state.person,
    leaf: row.leaf,
    settled,
  }))
}
