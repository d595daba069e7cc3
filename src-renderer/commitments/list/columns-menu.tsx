import { ActionIcon, Button, Checkbox, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ListColumn, listColumn } from '../../../src-main/contract/list-columns.ts'
import classes from '../list.module.css'
import { defaultLayout, type ListLayout, moved, toggled } from './layout.ts'

/** Which columns are shown, and in which order. */
export function ColumnsMenu(props: { layout: ListLayout; onLayout: (layout: ListLayout) => void }) {
  const { t } = useTranslation('commitmentList')
  const { layout, onLayout } = props
  const shown = layout.columns.map(({ key }) => key)
  const hidden = listColumn.options.filter((key) => !shown.includes(key))
  const box = (key: ListColumn) => (
    <Checkbox
      size="xs"
      label={t(`column.${key}`)}
      checked={shown.includes(key)}
      disabled={shown.length === 1 && shown.includes(key)}
      onChange={() => onLayout(toggled(layout, key))}
    />
  )
  return (
    <Popover position="bottom-end" width={300} trapFocus returnFocus withRoles={false}>
      <Popover.Target>
        <Button
          variant="default"
          className={classes.action}
          title={t('columns.menu')}
          leftSection={<IconColumns3 size={16} aria-hidden />}
        >
          {t('columns.menu')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('columns.menu')}>
        <ScrollArea.Autosize mah={420} type="auto" offsetScrollbars>
          <Stack gap={4}>
            {shown.map((key, index) => (
              <Group key={key} justify="space-between" wrap="nowrap" gap={4}>
                {box(key)}
                <Group gap={2} wrap="nowrap">
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="gray"
                    disabled={index === 0}
                    aria-label={t('columns.up', { column: t(`column.${key}`) })}
                    onClick={() => onLayout(moved(layout, key, index - 1))}
                  >
                    <IconChevronUp size={15} />
                  </ActionIcon>
                  <ActionIcon
                    size="sm"
                    variant="subtle"
                    color="gray"
                    disabled={index === shown.length - 1}
                    aria-label={t('columns.down', { column: t(`column.${key}`) })}
                    onClick={() => onLayout(moved(layout, key, index + 1))}
                  >
                    <IconChevronDown size={15} />
                  </ActionIcon>
                </Group>
              </Group>
            ))}
            {hidden.length > 0 && (
              <Text size="xs" c="dimmed" mt={6}>
                {t('columns.hidden')}
              </Text>
            )}
            {hidden.map((key) => (
              <div key={key}>{box(key)}</div>
            ))}
          </Stack>
        </ScrollArea.Autosize>
        <Button mt="xs" size="compact-sm" variant="subtle" onClick={() => onLayout(defaultLayout)}>
          {t('columns.reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
