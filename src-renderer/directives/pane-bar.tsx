import { Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './pane-bar.module.css'

/** The heading line of a pane with its controls. */
export function PaneBar({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Group className={classes.bar} justify="space-between" wrap="nowrap" gap="sm">
      <Title order={2} className={classes.title}>
        {title}
      </Title>
      <Group gap="xs" wrap="nowrap">
        {children}
      </Group>
    </Group>
  )
}
