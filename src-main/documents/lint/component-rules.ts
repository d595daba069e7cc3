import type { Signer } from '../../contract/letter.ts'
import type { LintFinding } from '../../contract/lint.ts'
import { cleanLine } from '../clean-text.ts'
import { signatureTitles } from '../wording.ts'
import { finding, fix, type LintText, nd30 } from './finding.ts'

/** A component that the document should have, with what would stand there by default. */
export interface Wanted {
  readonly field: string
  readonly lines: readonly string[]
  readonly rule: string
  readonly severity: 'error' | 'warning'
  /** Put in by the fix; empty where only a person can tell. */
  readonly usual: readonly string[]
}

/** Components that are missing. */
export function missingFindings(wanted: readonly Wanted[]): LintFinding[] {
  return wanted
    .filter(({ lines }) => lines.every((line) => cleanLine(line) === ''))
    .map(({ field, rule, severity, usual }) =>
      finding(
        'componentMissing',
        severity,
        { field },
        {
          rule,
          fixes:
            usual.length === 0
              ? []
              : [{ kind: 'apply', changes: usual.map((to) => ({ field, from: '', to })) }],
        },
      ),
    )
}

const strays: readonly [RegExp, string][] = [
  [/^Kính gửi\s*:/iu, nd30('Mục II.9.d', '9a')],
  [/^Nơi nhận\s*:/iu, nd30('Mục II.9.d', '9b')],
  [/^(?:- )?Lưu\s*:\s*VT/iu, nd30('Mục II.9.d', '9b')],
  [/^Số\s*:\s*\d*\s*\//iu, nd30('Mục II.3.c', '3')],
  [/^(?:TM|KT|TL|TUQ|Q)\.\s+\p{Lu}{2}/u, nd30('Mục II.7.đ', '7a')],
  [/^V\/v\s/iu, nd30('Mục II.5.b', '5b')],
]

/** Parts of the frame typed into the running text, where they would be printed twice and out of order. */
export function strayFindings(texts: readonly LintText[]): LintFinding[] {
  return texts
    .filter(({ kind }) => kind === 'running' || kind === 'points')
    .flatMap((text) =>
      text.lines.flatMap((line) => {
        const [, rule] = strays.find(([pattern]) => pattern.test(line.trim())) ?? []
        return rule === undefined
          ? []
          : [
              finding('componentStray', 'error', text, {
                detail: `“${line.slice(0, 60)}”`,
                rule,
                fixes: fix(text.field, line, ''),
              }),
            ]
      }),
    )
}

/** "./." belongs to the end of the text, where the writer sets it. */
export function closingMarkFindings(texts: readonly LintText[]): LintFinding[] {
  const all = texts
    .filter(({ kind }) => kind === 'running' || kind === 'points')
    .flatMap((text) => text.lines.map((line) => ({ text, line })))
  const last = all.findLastIndex(({ line }) => line.trim() !== '')
  return all.flatMap(({ text, line }, index) => {
    if (index === last || !line.includes('./.')) return []
    const to = line.replace(/\s*\.\/\.\s*/gu, '. ').trimEnd()
    const rule = 'Nghị định 30/2020/NĐ-CP, Phụ lục III (mẫu trình bày: “./.” chỉ ở cuối nội dung)'
    return [
      finding('closingMarkInside', 'error', text, {
        detail: `“…${line.slice(-30)}”`,
        rule,
        fixes: fix(text.field, line, to),
      }),
    ]
  })
}

/** "Lưu" last and "Như trên" first in Nơi nhận; nobody in it who is already addressed. */
export function distributionFindings(
  recipients: readonly string[],
  distribution: readonly string[],
): LintFinding[] {
  const field = 'distribution'
  const rule = nd30('Mục II.9.b, II.9.d', '9b').replace(/[\s;.,]+$/, '')
  const archive = distribution.findIndex((line) => /^lưu\s*:/iu.test(listedName(line)))
  const late = archive >= 0 && archive < distribution.length - 1
  const addressed = new Set(recipients.map((one) => listedName(one).toLocaleLowerCase('vi')))
  const twice = distribution.filter((line) => addressed.has(listedName(line).toLocaleLowerCase('vi')))
  const moved = distribution[archive] ?? ''
  return [
    ...(late
      ? [
          finding(
            'orderWrong',
            'warning',
            { field },
            {
              detail: `“${moved}”`,
              rule,
              fixes: [
                {
                  kind: 'apply',
                  changes: [
                    { field, from: moved, to: '' },
                    { field, from: '', to: moved },
                  ],
                },
              ],
            },
          ),
        ]
      : []),
    ...twice.map((line) =>
      finding(
        'recipientTwice',
        'hint',
        { field },
        { detail: `“${listedName(line)}”`, rule, fixes: fix(field, line, '') },
      ),
    ),
  ]
}

/** The subject is a short phrase without "V/v", which the letterhead adds, and without a full stop. */
export function subjectFindings(subject: string, ownWords: RegExp | null): LintFinding[] {
  const rule = nd30('Mục II.5.a, II.5.b', '5')
  const field = 'subject'
  const clean = cleanLine(subject)
  const to = clean.replace(ownWords ?? /^$/u, '').replace(/[\s.;,]+$/u, '')
  const words = clean.split(/\s+/u).length
  return [
    ...(to === clean || to === ''
      ? []
      : [
          finding(
            'subjectForm',
            'warning',
            { field },
            { detail: `“${to.slice(0, 40)}…”`, rule, fixes: fix(field, subject, to) },
          ),
        ]),
    ...(words > 60 ? [finding('subjectLong', 'hint', { field }, { detail: `${words}`, rule })] : []),
  ]
}

/** The number alone: digits, perhaps with a letter. */
export function numberFindings(number: string): LintFinding[] {
  if (number === '' || /^\d+\p{L}?$/u.test(number)) return []
  const digits = /\d+\p{L}?(?!\p{L})/u.exec(number)?.[0]
  const fixes = digits === undefined ? [] : fix('number', number, digits)
  return [
    finding(
      'numberForm',
      'error',
      { field: 'number' },
      { detail: `“${number}”`, rule: nd30('Mục II.3.a, II.3.c', '3'), fixes },
    ),
  ]
}

/** A basis ("Căn cứ …") stands before the text that rests on it. */
export function basisFindings(field: string, opening: readonly string[]): LintFinding[] {
  const firstOther = opening.findIndex((line) => !line.startsWith('Căn cứ '))
  const late = opening.filter(
    (line, index) => firstOther >= 0 && index > firstOther && line.startsWith('Căn cứ '),
  )
  if (late.length === 0) return []
  const others = opening.slice(firstOther).filter((line) => !late.includes(line))
  // Taking the other lines out and adding them again puts them behind the bases.
  const changes = [
    ...others.map((from) => ({ field, from, to: '' })),
    ...others.map((to) => ({ field, from: '', to })),
  ]
  const detail = `“${(late[0] ?? '').slice(0, 60)}”`
  return [
    finding(
      'orderWrong',
      'error',
      { field },
      { detail, rule: nd30('Mục II.6.a', '6'), fixes: [{ kind: 'apply', changes }] },
    ),
  ]
}

/** Authority and name of who signs. `party` has "T/M", "K/T"; the State "TM.", "KT.". */
export function signerFindings(signer: Signer, party: boolean): LintFinding[] {
  const authorityRule = party
    ? 'Hướng dẫn 36-HD/VPTW năm 2018 (thẩm quyền ký của văn bản Đảng: T/M, K/T, T/L)'
    : nd30('Mục II.7.b, II.7.đ', '7a')
  const given = cleanLine(signer.authority)
  const right = party ? partyAuthority(given) : stateAuthority(given)
  const name = cleanLine(signer.name)
  const plainName = name.replace(
    /^(?:(?:Ông|Bà|Đồng chí|Đ\/c)\s+|(?:GS|PGS|TS|ThS|BS|KS|CN|LS|TSKH|NGƯT|NSƯT)\s*\.?\s*)+/u,
    '',
  )
  return [
    ...(given === '' || right === given
      ? []
      : [
          finding(
            'authorityForm',
            'error',
            { field: 'signer.authority' },
            {
              detail: `“${given}” → “${right}”`,
              rule: authorityRule,
              fixes: fix('signer.authority', signer.authority, right),
            },
          ),
        ]),
    ...(plainName === name || plainName === ''
      ? []
      : [
          finding(
            'signerHonorific',
            'error',
            { field: 'signer.name' },
            {
              detail: `“${name}” → “${plainName}”`,
              rule: nd30('Mục II.7.c', '7b'),
              fixes: fix('signer.name', signer.name, plainName),
            },
          ),
        ]),
  ]
}

/**
 * A deputy's signature is lawful (Nghị định 30/2020/NĐ-CP, Điều 13) but defeats the responsibility of the head
 * that a commitment is about; `head` is who would sign instead.
 */
export function deputyFindings(signer: Signer, head: Signer): LintFinding[] {
  const titles = signatureTitles(signer.authority, signer.title)
  const deputy = titles.some(
    (line) => /^(?:KT\.|TL\.|TUQ\.|K\/T|T\/L)/.test(line) || /^PHÓ(?:\s|$)/.test(line),
  )
  if (!deputy) return []
  const changes = (['authority', 'title', 'name'] as const).map((part) => ({
    field: `signer.${part}`,
    from: signer[part],
    to: head[part],
  }))
  return [
    finding(
      'deputySigns',
      'warning',
      { field: 'signer.authority' },
      {
        detail: titles.join(' '),
        rule: 'Nghị định 30/2020/NĐ-CP, Điều 13; văn bản cam kết nêu trách nhiệm của người đứng đầu',
        fixes: [{ kind: 'apply', changes }],
      },
    ),
  ]
}

function stateAuthority(given: string): string {
  return given
    .replace(
      /(?<!\p{L})(T\/M|K\/T|T\/L|T\/ỦQ|T\/UQ)\.?\s*/gu,
      (_, short: string) => `${short.replace('/', '').replace('Ủ', 'U')}. `,
    )
    .replace(/(?<!\p{L})(TM|KT|TL|TUQ|Q)(?:\.(?=\p{L})|(?=\s+\p{Lu}))\s*/gu, '$1. ')
    .trim()
}

function partyAuthority(given: string): string {
  return given.replace(
    /(?<!\p{L})(?:T\/?M|K\/?T|T\/?L)\.?(?=\s)/gu,
    (short) => `${short[0]}/${short.replace(/[./]/gu, '')[1]}`,
  )
}

/** A name of a list without the dash and the mark it was typed with. */
function listedName(line: string): string {
  return cleanLine(line)
    .replace(/^-\s+/, '')
    .replace(/[\s;.,]+$/, '')
}
