/** What a labelled line of a plan tells about its task. */
export type FieldKind =
  | 'work'
  | 'agencies'
  | 'lead'
  | 'coordinating'
  | 'time'
  | 'product'
  | 'accountable'
  | 'source'
  | 'note'
  | 'reportTo'

const labels: readonly [FieldKind, RegExp][] = [
  [
    'accountable',
    /^(?:(?:người đứng đầu|lãnh đạo|đồng chí|cá nhân|người)(?: \p{L}+){0,3}? (?:chịu trách nhiệm|phụ trách|chỉ đạo)[^:]{0,20}|người đứng đầu|người chịu trách nhiệm|rõ trách nhiệm|lãnh đạo phụ trách)$/iu,
  ],
  [
    'source',
    /^(?:văn bản (?:giao|chỉ đạo)(?: nhiệm vụ| việc)?|căn cứ giao(?: nhiệm vụ)?|nguồn giao(?: nhiệm vụ)?)$/iu,
  ],
  ['note', /^ghi chú$/iu],
  [
    'coordinating',
    /^(?:(?:các )?(?:cơ quan|đơn vị|sở, ngành)(?:, (?:đơn vị|cơ quan|địa phương))* )?(?:tham gia )?phối hợp(?: thực hiện| tham mưu| triển khai)*$/iu,
  ],
  [
    'lead',
    /^(?:(?:cơ quan|đơn vị|bộ phận)(?:, (?:đơn vị|cơ quan|địa phương|tổ chức))* )?(?:chịu trách nhiệm )?(?:chủ trì|đầu mối)(?:,? (?:tham mưu|thực hiện|triển khai|tổ chức|soạn thảo|thực hiện nhiệm vụ))*$/iu,
  ],
  [
    'agencies',
    /^(?:cơ quan|đơn vị|trách nhiệm|phân công|đối tượng|tổ chức|địa phương)(?:, (?:đơn vị|cơ quan|địa phương|tổ chức))* (?:thực hiện|triển khai|tổ chức thực hiện)$/iu,
  ],
  [
    'time',
    /^(?:phải )?hoàn thành$|^(?:thời gian|thời hạn|tiến độ|lộ trình|mốc thời gian|hạn)(?: (?:thực hiện|hoàn thành|triển khai|báo cáo|trình|ban hành|tổ chức|giải quyết|xử lý)){0,3}$/iu,
  ],
  [
    'product',
    /^(?:sản phẩm|kết quả|kết quả, sản phẩm|sản phẩm, kết quả|dự kiến sản phẩm)(?: (?:đầu ra|dự kiến|thực hiện|hoàn thành|cần đạt|đạt được|chính|yêu cầu)){0,2}$/iu,
  ],
  [
    'work',
    /^(?:(?:tên )?nhiệm vụ(?: (?:số )?\d{1,3})?|nội dung(?: thực hiện| nhiệm vụ| công việc)?|nội dung, nhiệm vụ|công việc|nhiệm vụ cụ thể)$/iu,
  ],
  ['reportTo', /^(?:nơi nhận báo cáo|cơ quan nhận báo cáo|cấp trình)$/iu],
]

export type FieldLabel = {
  readonly kind: FieldKind /** Offset of the value in the text. */
  readonly valueAt: number
}

/** The label with which a paragraph begins ("Cơ quan chủ trì: …"), or null. */
export function readFieldLabel(key: string): FieldLabel | null {
  const colon = key.indexOf(':')
  if (colon < 3 || colon > 60) return null
  const kind = fieldKind(key.slice(0, colon))
  if (kind === null) return null
  return { kind, valueAt: colon + (key[colon + 1] === ' ' ? 2 : 1) }
}

/** What a label or the heading of a column means, or null. */
export function fieldKind(label: string): FieldKind | null {
  const trimmed = label.trim().replace(/\s+/g, ' ')
  return labels.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? null
}
