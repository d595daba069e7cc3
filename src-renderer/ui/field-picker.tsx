import { useQuery } from '@tanstack/react-query'
import { query } from '../client/client.ts'
import { NamePicker, type PickerProps } from './name-picker.tsx'
import { useCreateEntry } from './use-create-entry.ts'

/** A field of work (lĩnh vực) by its name; a new one is added to the directory by Enter. */
export function FieldPicker(props: PickerProps) {
  const fields = useQuery(query.directory.fields.queryOptions({ input: {} }))
  const create = useCreateEntry()
  const options = (fields.data ?? [])
    .filter(({ active }) => active)
    .map(({ id, name, variants }) => ({ id, name, others: variants }))
  return (
    <NamePicker
      {...props}
      options={options}
      onCreate={(name) =>
        create({ entity: 'field', id: null, content: { name, variants: [], active: true } })
      }
    />
  )
}
