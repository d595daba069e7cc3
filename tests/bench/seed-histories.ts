import type { Fact, FactContent, RegisteredCommitment } from '../../src-main/contract/commitment.ts'
import { courseOf } from '../../src-main/domain/course.ts'
import { addDays } from '../../src-main/domain/date.ts'
import { fold } from '../../src-main/domain/vietnamese.ts'
import type { Core } from '../../src-main/services/core.ts'
import { confirmDirective } from '../../src-main/services/directive-service.ts'
import { encodeCourse } from '../../src-main/storage/course-text.ts'
import { uuidv7 } from '../../src-main/storage/ids.ts'
import { commitmentWith, dayDeadline } from '../support/facts.ts'
import { reviewOf } from './seed.ts'

const FIRST_DAY = '2024-12-15'
const DIRECTIVES = 50
const UNITS = [
  'Phòng Kế hoạch',
  'Phòng Chuyển đổi số',
  'Phòng Bưu chính, viễn thông',
  'Văn phòng',
  'Thanh tra',
]
const FIELDS = ['Chuyển đổi số', 'Cải cách hành chính', 'Khoa học, công nghệ', 'Đất đai', 'Y tế']
const WORK = ['Rà soát', 'Xây dựng', 'Triển khai', 'Tổng hợp', 'Hoàn thiện', 'Kiểm tra', 'Báo cáo']
const THINGS = ['cơ sở dữ liệu', 'quy chế', 'danh mục', 'kế hoạch', 'hạ tầng số', 'thủ tục hành chính']

/**
 * Fills an empty data folder with `count` commitments of `factsEach` facts, spread over two years. Letters are
 * registered by the product; the bulk is written by plain statements, with what the product would have derived. A
 * `longName` stands in every tenth text and unit.
 */
export async function seedHistories(
  core: Core,
  count: number,
  factsEach: number,
  longName = '',
): Promise<void> {
  const directives: string[] = []
  for (let letter = 1; letter <= DIRECTIVES; letter += 1) {
    const { id, review } = await reviewOf(core, letter, 1)
    directives.push((await confirmDirective(core, id, review, {})).directiveId)
  }
  const { raw } = core.database
  const agency = raw.prepare<[], { agency_id: string }>('select agency_id from agency_version').get()
  const by = { agency: agency?.agency_id ?? '', device: core.deviceId }
  const commitments = raw.prepare(
    `insert into commitment (id, directive_id, path, text, agencies, coordinating, role, deadline, assigned_on,
       registered_at, search_text, agency_id, device_id) values (?, ?, ?, ?, ?, '[]', 'lead', ?, ?, ?, ?, ?, ?)`,
  )
  const facts = raw.prepare(
    `insert into fact (id, commitment_id, kind, happened_on, entered_at, content, agency_id, device_id)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const courses = raw.prepare(
    `insert into course (commitment_id, seq, content) values (?, (select coalesce(max(seq), 0) + 1 from course), ?)`,
  )
  raw.transaction(() => {
    for (let index = 0; index < count; index += 1) {
      const long = index % 10 === 3 ? longName : ''
      const commitment = commitmentAt(index, directives, long)
      const history = historyAt(index, commitment, factsEach, long)
      commitments.run(
        commitment.id,
        commitment.directiveId,
        commitment.path,
        commitment.text,
        JSON.stringify(commitment.agencies),
        JSON.stringify(commitment.deadline),
        commitment.assignedOn,
        commitment.registeredAt,
        fold(`${commitment.text} ${commitment.agencies.join(' ')}`),
        by.agency,
        by.device,
      )
      for (const fact of history) {
        const content = JSON.stringify(fact.content)
        const { id, happenedOn, enteredAt } = fact
        facts.run(id, commitment.id, fact.content.kind, happenedOn, enteredAt, content, by.agency, by.device)
      }
      courses.run(commitment.id, encodeCourse(courseOf(commitment, history)))
    }
  })()
}

function commitmentAt(index: number, directives: readonly string[], long: string): RegisteredCommitment {
  const assignedOn = addDays(FIRST_DAY, (index * 7) % 500)
  const lastDay = addDays(assignedOn, 20 + ((index * 13) % 300))
  const text = `${WORK[index % WORK.length]} ${THINGS[(index * 5) % THINGS.length]} số ${index} của ngành.${long === '' ? '' : ` ${long}`}`
  const standing = index % 23 === 0
  return commitmentWith({
    id: uuidv7(),
    directiveId: directives[index % directives.length] ?? null,
    path: `${1 + (index % 9)}.${index % 20}`,
    text,
    deadline: standing
      ? { text: 'thường xuyên', kind: 'standing', lastDay: null, qualifier: null, recurrence: 'thường xuyên' }
      : dayDeadline(lastDay),
    assignedOn,
    registeredAt: `${assignedOn}T02:00:00.000Z`,
  })
}

function historyAt(index: number, commitment: RegisteredCommitment, factsEach: number, long: string): Fact[] {
  const start = commitment.assignedOn ?? FIRST_DAY
  return Array.from({ length: factsEach }, (_, at): Fact => {
    const happenedOn = addDays(start, 1 + at * (5 + (index % 17)))
    return {
      id: uuidv7(),
      commitmentId: commitment.id,
      happenedOn,
      enteredAt: `${happenedOn}T03:00:00.000Z`,
      agencyId: '',
      deviceId: '',
      content: contentAt(index, at, factsEach, happenedOn, long),
    }
  })
}

function contentAt(
  index: number,
  at: number,
  factsEach: number,
  happenedOn: string,
  long: string,
): FactContent {
  const document = { number: `${index}/UBND-TH`, date: happenedOn }
  if (at === 0) {
    const unit = long === '' ? (UNITS[index % UNITS.length] ?? '') : long
    return { kind: 'assigned', unit, person: `Nguyễn Văn ${index % 60}`, leader: `Trần Thị ${index % 4}` }
  }
  if (at === 1) return { kind: 'classified', field: FIELDS[index % FIELDS.length] ?? '' }
  if (at === factsEach - 1 && index % 3 !== 0) return { kind: 'reportedDone', text: '' }
  if (at === 4 && index % 11 === 0) {
    return { kind: 'extensionApproved', newLastDay: addDays(happenedOn, 60), document }
  }
  return {
    kind: 'progress',
    percent: Math.min(100, at * 10),
    text: `Đã làm xong phần ${at} theo kế hoạch.`,
    obstacles: '',
    proposals: '',
  }
}
