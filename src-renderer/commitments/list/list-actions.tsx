import { Button, Group, Indicator, Select } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type GroupKey, groupKey } from '../../../src-main/contract/commitment-list.ts'
import classes from '../list.module.css'

/** Beside the search: further conditions, groups, and what the screen adds. */
export function ListActions(props: {
  conditions: number
  onFilter: () => void
  groupBy: GroupKey | null
  onGroupBy: (key: GroupKey | null) => void
  children: ReactNode
}) {
  const { t } = useTranslation('commitmentList')
  return (
    <Group gap="xs">
      <Indicator label={props.conditions} size={16} disabled={props.conditions === 0}>
        <Button
          variant="default"
          className={classes.action}
          title={t('filter.open')}
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={props.onFilter}
          aria-label={
            props.conditions === 0 ? t('filter.open') : t('filter.openCount', { count: props.conditions })
          }
        >
          {t('filter.open')}
        </Button>
      </Indicator>
      <Select
        aria-label={t('groupBy.label')}
        placeholder={t('groupBy.none')}
        data={groupKey.options.map((key) => ({ value: key, label: t(`groupBy.${key}`) }))}
        value={props.groupBy}
        onChange={(chosen) => {
          const key = groupKey.safeParse(chosen)
          props.onGroupBy(key.success ? key.data : null)
        }}
        clearable
        w={150}
      />
      {props.children}
    </Group>
  )
}
