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
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <Box style={{ minWidth: 0 }}>
          <Title order={1}>{props.title}</Title>
          {props.description !== undefined && (
            <Text c="dimmed" size="sm" component="div" mt={2}>
              {props.description}
            </Text>
          )}
        </Box>
        {props.actions !== undefined && (
          <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
            {props.actions}
          </Group>
        )}
      </Group>
    </Box>
  )
}
