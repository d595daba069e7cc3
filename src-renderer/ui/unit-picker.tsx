import { useQuery } from '@tanstack/react-query'
import { query } from '../client/client.ts'
import { NamePicker, type PickerProps } from './name-picker.tsx'
import { useCreateEntry } from './use-create-entry.ts'

/** A unit (phòng) of our agency by its name; a new one is added to the directory by Enter. */
export function UnitPicker(props: PickerProps) {
  const units = useQuery(query.directory.units.queryOptions({ input: {} }))
  const create = useCreateEntry()
  const options = (units.data ?? [])
    .filter(({ active }) => active)
    .map(({ id, name, symbol, variants }) => ({ id, name, hint: symbol, others: variants }))
  return (
    <NamePicker
      {...props}
      options={options}
      onCreate={(name) =>
        create({ entity: 'unit', id: null, content: { name, variants: [], symbol: '', active: true } })
      }
    />
  )
}
