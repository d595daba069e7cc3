import { ordinaryCase } from './case-words.ts'
import type { Clause } from './clause-tree.ts'
import { startsWithVerb } from './duty-verbs.ts'
import type { Setting } from './make-task.ts'
import { isAboutMoney, isBackground, isLeadIn } from './phrases.ts'
import { addressedIn, type RoleContext, readAddressees, readRoles } from './roles.ts'

/** What the clauses inside a clause inherit: whom its heading or lead-in addresses, and whether it hands out work. */
export function settingOf(clause: Clause, above: Setting): Setting {
  if (clause.style === null) return above
  const heading = clause.head.text
  const key = clause.headKey
  const titled = isHeading(clause)
  const inherited: Setting = {
    ...above,
    // "Yêu cầu chung" among the tasks of a notice hands out work; in a plan it stands beside its aims.
    background:
      above.background || (titled && isBackground(key) && !(above.working && /^yêu cầu/iu.test(key))),
    money: (above.money || (titled && isAboutMoney(key))) && !isTopicOfWork(key),
    working: above.working || (titled && promisesTasks(key)),
  }
  if (clause.more.length === 0 && clause.children.length === 0) return inherited
  const found = readAddressees(ordinaryCase(heading))
  if (found.agencies.length > 0) {
    // "Yêu cầu các sở …" hands out work, although "Yêu cầu" alone opens a list of aims.
    return {
      ...inherited,
      ...found,
      background: inherited.background && !startsWithVerb(key),
      implied: false,
    }
  }
  const lead = leadIn(clause)
  if (lead.agencies.length > 0)
    // Below "1. Về tình hình kinh tế - xã hội" resolutions assess first and then hand out work.
    return { ...inherited, background: inherited.background && !demands(clause), implied: false, ...lead }
  const roles = isLeadIn(key) ? readRoles(heading, { agencies: [], lead: false }) : null
  if (roles?.named === true) {
    return { ...inherited, agencies: roles.agencies, lead: false, background: false, implied: false }
  }
  return inherited
}

/** "Chính phủ yêu cầu các bộ … thực hiện các nhiệm vụ sau:" below a heading. */
function demands(clause: Clause): boolean {
  return clause.more.some(
    ({ key }) =>
      isLeadIn(key) &&
      /(?<!\p{L})(?:yêu cầu|đề nghị|giao)(?!\p{L}).*(?:nhiệm vụ|nội dung|giải pháp|công việc|việc) /iu.test(
        key,
      ),
  )
}

/** Headings under which every sentence is work: "Nhiệm vụ, giải pháp", "Tổ chức thực hiện". */
function promisesTasks(key: string): boolean {
  return /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm/iu.test(key)
}

function isTopicOfWork(key: string): boolean {
  return /nhiệm vụ|tổ chức thực hiện/iu.test(key)
}

/** A lead-in paragraph below a heading ("Đề nghị Thường trực Tỉnh ủy … một số nội dung sau:") names who is addressed. */
function leadIn(clause: Clause): RoleContext {
  for (const paragraph of clause.more) {
    if (clause.children.length === 0 || !isLeadIn(paragraph.key)) continue
    const found = readAddressees(paragraph.text)
    if (found.agencies.length > 0) return found
    const addressed = addressedIn(paragraph.text)
    if (addressed.length > 0) return { agencies: addressed, lead: false, implied: true }
  }
  return { agencies: [], lead: false }
}

/** Whether the numbered line is a title: something stands below it, and it is no finished sentence. */
function isHeading(clause: Clause): boolean {
  if (clause.more.length === 0 && clause.children.length === 0) return !/[.;]$/.test(clause.head.text)
  return !/[.;]$/.test(clause.head.text) || clause.style === 'roman'
}
