import { Anchor, Box, Group, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { IconArrowLeft } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The top of a screen: its one h1 (also the window's title), a line of explanation, the actions. */
export function PageHeader(props: {
  title: string
  description?: ReactNode
  actions?: ReactNode
  /** Beside the title: how the thing on the screen stands. */
  badge?: ReactNode
  /** Shows "Quay lại", which goes back in the history. */
  back?: boolean
}) {
  const { t } = useTranslation()
  const router = useRouter()
  useDocumentTitle(`${props.title} – ${t('appName')}`)
  return (
    <Box mb="md">
      {props.back === true && (
        <Anchor component="button" type="button" size="sm" mb={4} onClick={() => router.history.back()}>
          <Group gap={4} wrap="nowrap">
            <IconArrowLeft size={14} aria-hidden />
            {t('action.back')}
          </Group>
        </Anchor>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        {/* At a great zoom the actions go below, before the title gets narrower than this. */}
        <Box flex="1 1 16rem" miw={0}>
          <Group gap="xs">
            <Title order={1}>{props.title}</Title>
            {props.badge}
          </Group>
          {props.description !== undefined && (
            <Text c="dimmed" size="sm" component="div" mt={2}>
              {props.description}
            </Text>
          )}
        </Box>
        {props.actions !== undefined && (
          <Group gap="xs" maw="100%">
            {props.actions}
          </Group>
        )}
      </Group>
    </Box>
  )
}
