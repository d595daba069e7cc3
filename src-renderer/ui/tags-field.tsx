import { TagsInput } from '@mantine/core'

/** Several names in one field: Enter, a semicolon or leaving the field ends a name; Backspace removes. */
export function TagsField(props: {
  label: string
  description?: string
  placeholder?: string
  value: readonly string[]
  onChange: (value: string[]) => void
  /** Names offered while typing. */
  known?: readonly string[]
  size?: 'xs' | 'sm'
}) {
  return (
    <TagsInput
      label={props.label}
      description={props.description}
      placeholder={props.value.length === 0 ? props.placeholder : undefined}
      value={[...props.value]}
      onChange={props.onChange}
      data={[...new Set(props.known ?? [])]}
      splitChars={[';', '\n']}
      openOnFocus={false}
      size={props.size ?? 'sm'}
    />
  )
}
