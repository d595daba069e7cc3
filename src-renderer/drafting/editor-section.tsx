import { Paper, Stack, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

/** One part of a document's form under its heading. */
export function EditorSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <Paper p="md" mb="sm" component="section" aria-labelledby={id}>
      <Title order={2} id={id} mb="xs">
        {title}
      </Title>
      <Stack gap="sm">{children}</Stack>
    </Paper>
  )
}
