import { Center, Group, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Something is being fetched; appears only after a moment, so that quick answers do not flicker. */
export function LoadingState(props: { label?: string }) {
  const { t } = useTranslation()
  return (
    <Center py="xl" role="status" className="ck-late">
      <Group gap="sm">
        <Loader size="sm" />
        <Text c="dimmed">{props.label ?? t('state.loading')}</Text>
      </Group>
    </Center>
  )
}
