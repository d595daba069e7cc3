import { Alert, List, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { shortDate } from '../ui/parse-date.ts'

const MOST_SHOWN = 6

/** Says which agencies or provinces in a letter a reorganisation ended, and what they are called now. */
export function ReorganisedNotice({ names }: { names: readonly string[] }) {
  const { t } = useTranslation('directory')
  const asked = [...new Set(names)].slice(0, 5000)
  const found = useQuery({
    ...query.directory.reorganised.queryOptions({ input: { names: asked } }),
    enabled: asked.length > 0,
    staleTime: 60_000,
  })
  const ended = found.data ?? []
  if (ended.length === 0) return null
  return (
    <Alert py={8} icon={<IconHistory size={18} />} title={t('reorganised.title')}>
      <List size="sm">
        {ended.slice(0, MOST_SHOWN).map(({ written, former, now, date, document }) => (
          <List.Item key={written}>
            {t('reorganised.line', { former, now, date: shortDate(date) })}
            {document !== '' && (
              <Text span size="xs" c="dimmed" ml={4}>
                {`(${document})`}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
