import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type Directory,
  directory,
  province as endedProvinces,
  type Province,
  slug,
} from '../contract/directory.ts'
import {
  type AgencyContent,
  agencyContent,
  fieldContent,
  type GroupContent,
  successionContent,
} from '../contract/directory-entries.ts'
import { type DirectoryRecords, emptyRecords } from '../domain/directory-records.ts'

/** The entries that every installation begins with; people change and add to them. */
export async function readShippedDirectory(resourcesDir: string): Promise<DirectoryRecords> {
  const read = (name: string) => readFile(join(resourcesDir, 'directory', name), 'utf8')
  const { agencies, groups } = directory.parse(JSON.parse(await read('agencies.json')))
  const communes = communesOf(await read('units-2025.csv'))
  const fields = shippedFields.parse(JSON.parse(await read('fields.json')))
  const ended = shippedSuccessions.parse(JSON.parse(await read('successions.json')))
  return {
    ...emptyRecords,
    agency: new Map([...agencies.map(agencyOf), ...ended.agencies.map(endedAgency), ...communes]),
    group: new Map(groups.map((group) => [group.id, groupOf(group, agencies)])),
    field: new Map(fields.map(({ id, name, variants }) => [id, { name, variants, active: true }])),
    succession: new Map(ended.successions.map(({ id, ...content }) => [id, content])),
  }
}

/** The provinces that others were merged into on 01/7/2025. */
export async function readShippedProvinces(resourcesDir: string): Promise<Province[]> {
  const text = await readFile(join(resourcesDir, 'directory', 'provinces-2025.json'), 'utf8')
  return z.array(endedProvinces).parse(JSON.parse(text))
}

/** The id of a commune, which stays when its name changes. */
export function communeId(code: string): string {
  return `xa-${code}`
}

const shippedFields = z.array(fieldContent.pick({ name: true, variants: true }).extend({ id: slug }))

const shippedSuccessions = z.object({
  agencies: z.array(agencyContent.pick({ name: true, variants: true, symbol: true }).extend({ id: slug })),
  successions: z.array(successionContent.extend({ id: slug })),
})

function endedAgency(
  agency: z.infer<typeof shippedSuccessions>['agencies'][number],
): [string, AgencyContent] {
  const { id, ...words } = agency
  return [id, { ...words, kind: 'so-ban-nganh', province: '', code: '', active: false }]
}

function agencyOf(agency: Directory['agencies'][number]): [string, AgencyContent] {
  const { id, name, variants, symbol, kind } = agency
  return [id, { name, variants, symbol: symbol ?? '', kind, province: '', code: '', active: true }]
}

function groupOf(group: Directory['groups'][number], agencies: Directory['agencies']): GroupContent {
  const members = agencies.flatMap(({ id, inGroups }) => {
    const concern = inGroups[group.id]
    return concern === undefined ? [] : [[id, concern] as const]
  })
  return {
    name: group.name,
    phrases: group.phrases,
    kinds: group.kinds,
    members: Object.fromEntries(members),
  }
}

/** The lines of units-2025.csv: province_code,province,unit_code,unit,kind, without quotes. */
function communesOf(csv: string): [string, AgencyContent][] {
  return csv
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line): [string, AgencyContent][] => {
      const [, province, code, name] = line.split(',')
      if (province === undefined || code === undefined || name === undefined) return []
      const content = { name, variants: [], symbol: '', kind: 'xa-phuong-dac-khu', province, code } as const
      return [[communeId(code), { ...content, variants: [], active: true }]]
    })
}
