import { Box, Group, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** What an empty screen says: what would stand here, what to do first, and the button that does it. */
export function EmptyState(props: {
  icon: ReactNode
  title: string
  text: string
  /** Numbered steps, in order. */
  steps?: readonly string[]
  action?: ReactNode
}) {
  return (
    <Paper p="xl" style={{ borderStyle: 'dashed' }}>
      <Stack align="center" gap="sm" py="lg">
        <Box c="var(--mantine-primary-color-light-color)" aria-hidden>
          {props.icon}
        </Box>
        <Title order={2} ta="center">
          {props.title}
        </Title>
        <Text c="dimmed" ta="center" maw={560}>
          {props.text}
        </Text>
        {props.steps !== undefined && (
          <Stack component="ol" gap={6} maw={560} my={4} pl="lg">
            {props.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </Stack>
        )}
        {props.action !== undefined && <Group mt="xs">{props.action}</Group>}
      </Stack>
    </Paper>
  )
}
