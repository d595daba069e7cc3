import { Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** One group of settings. */
export function Card({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <Paper p="md" component="section" aria-label={title}>
      <Title order={2}>{title}</Title>
      {text !== undefined && (
        <Text size="sm" c="dimmed" mb="sm">
          {text}
        </Text>
      )}
      {children}
    </Paper>
  )
}
