import { useQuery } from '@tanstack/react-query'
import type { PersonEntry } from '../../src-main/contract/directory-entries.ts'
import { query } from '../client/client.ts'
import { NamePicker, type PickerProps } from './name-picker.tsx'
import { useCreateEntry } from './use-create-entry.ts'

/**
 * Somebody of our agency by name; a new one is added to the directory by Enter. People of `unit` come first, and
 * with `leaders` those who lead, first of all who answers for `field`.
 */
export function PersonPicker(
  props: PickerProps & {
    /** Name of the unit whose people come first. */
    unit?: string
    /** Whether a leader is wanted; somebody added here then counts as one. */
    leaders?: boolean
    /** Name of the field of work. */
    field?: string
  },
) {
  const { unit = '', leaders = false, field = '', ...input } = props
  const people = useQuery(query.directory.people.queryOptions({ input: {} }))
  const units = useQuery(query.directory.units.queryOptions({ input: {} }))
  const create = useCreateEntry()
  const options = (people.data ?? [])
    .filter(({ active }) => active)
    .map((person) => ({ person, rank: rankOf(person, { unit, leaders, field }) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ person: { id, name, title, unitName, variants } }) => ({
      id,
      name,
      hint: [title, unitName].filter((part) => part !== '').join(' · '),
      others: variants,
    }))
  const unitId = units.data?.find(({ name }) => name === unit)?.id ?? null
  const blank = { variants: [], title: '', phone: '', email: '', fieldIds: [], active: true }
  return (
    <NamePicker
      {...input}
      options={options}
      onCreate={(name) =>
        create({
          entity: 'person',
          id: null,
          content: { ...blank, name, unitId: leaders ? null : unitId, leader: leaders },
        })
      }
    />
  )
}

function rankOf(person: PersonEntry, wanted: { unit: string; leaders: boolean; field: string }): number {
  if (wanted.leaders) {
    if (person.leader && wanted.field !== '' && person.fieldNames.includes(wanted.field)) return 0
    return person.leader ? 1 : 2
  }
  return wanted.unit !== '' && person.unitName === wanted.unit ? 0 : 1
}
