import { Text } from '@mantine/core'
import classes from './read-field.module.css'

/** One field of a frozen document: its name and its words, which look like nothing that can be edited. */
export function ReadField({ label, value }: { label: string; value: string | readonly string[] }) {
  const lines = (typeof value === 'string' ? [value] : value).filter((line) => line !== '')
  if (lines.length === 0) return null
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      {lines.map((line) => (
        <Text key={line} size="sm" className={classes.words}>
          {line}
        </Text>
      ))}
    </div>
  )
}
