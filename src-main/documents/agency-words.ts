import type { AgencyProfile } from '../contract/agency.ts'
import type { Signer } from '../contract/letter.ts'
import { cleanLine } from './clean-text.ts'
import { capitalize, upper } from './wording.ts'

export interface AgencyWords {
  readonly name: string
  /** "Giám đốc Sở Khoa học và Công nghệ". */
  readonly head: string
  /** Before whom the head answers: "Chủ tịch Ủy ban nhân dân tỉnh An Giang". */
  readonly superior: string
  readonly signer: Signer
  /** Nơi nhận by default, the superior first, without "Như trên" and "Lưu". */
  readonly distribution: string[]
}

/**
 * How an agency and its head are called in running text. Without a superior agency in the profile the head
 * answers before `issuer`, who gave the task. A people's committee signs as a body, "TM. ỦY BAN NHÂN DÂN"
 * (Nghị định 30/2020/NĐ-CP, Điều 13.2); the head of any other agency signs in their own right.
 */
export function agencyWords(agency: AgencyProfile, issuer: string): AgencyWords {
  const name = cleanLine(agency.name)
  const title = upper(cleanLine(agency.headTitle))
  const superior = personOf(cleanLine(agency.parentName) || cleanLine(issuer) || 'cấp có thẩm quyền')
  return {
    name,
    head: `${capitalize(title.toLocaleLowerCase('vi'))} ${name}`,
    superior,
    signer: {
      authority: collectiveAuthority(name, agency.layout.letterhead === 'party'),
      title,
      name: cleanLine(agency.headName),
    },
    distribution: [`${abbreviated(superior)} (để b/c)`, leaders(name)],
  }
}

/**
 * A body signs through its head: "TM. ỦY BAN NHÂN DÂN"; a committee of the Party "T/M BAN THƯỜNG VỤ" (Hướng dẫn
 * 36-HD/VPTW of 2018).
 */
function collectiveAuthority(name: string, party: boolean): string {
  if (isPeoplesCommittee(name)) return 'TM. ỦY BAN NHÂN DÂN'
  if (!party) return ''
  if (/^Chi bộ\s/iu.test(name)) return 'T/M CHI BỘ'
  return /^(?:Tỉnh|Thành|Đảng|Huyện|Quận|Thị)\s+(?:ủy|uỷ)(?:\s|$)/iu.test(name) ? 'T/M BAN THƯỜNG VỤ' : ''
}

/** The committee's tasks are given by its chair. */
function personOf(agency: string): string {
  return isPeoplesCommittee(agency) ? `Chủ tịch ${agency}` : agency
}

/** Lines of Nơi nhận are short. */
function abbreviated(name: string): string {
  return name.replace(/(?:Ủy|Uỷ) ban nhân dân/, 'UBND')
}

function isPeoplesCommittee(name: string): boolean {
  return /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s/iu.test(name)
}

function leaders(name: string): string {
  if (isPeoplesCommittee(name)) return 'Chủ tịch, các Phó Chủ tịch'
  return name.startsWith('Sở ') ? 'Lãnh đạo Sở' : 'Lãnh đạo cơ quan'
}
