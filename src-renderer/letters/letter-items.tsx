import { ActionIcon, Group, Stack, Text, Textarea, Tooltip, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LetterPurpose } from '../../src-main/contract/letter.ts'
import type { LintFinding } from '../../src-main/contract/lint.ts'
import { FormDate } from '../drafting/form-date.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { showUndo } from '../ui/undo-notice.tsx'
import { CommitmentLink } from './commitment-link.tsx'
import { itemLabel } from './letter-fields.ts'
import type { LetterFormApi } from './letter-form.tsx'
import type { LetterValues } from './letter-values.ts'
import classes from './letters.module.css'

/** The rows of the appendix; only those opened show their fields, so that sixty rows stay quick. */
export function LetterItems(props: {
  form: LetterFormApi
  purpose: LetterPurpose
  findings: readonly LintFinding[]
  /** Commitments whose row is open. */
  opened: ReadonlySet<string>
  onToggle: (commitmentId: string) => void
}) {
  const { t } = useTranslation(['letters', 'common'])
  const { form } = props
  const { items } = form.getValues()
  const remove = (index: number) => {
    const item = items[index]
    if (item === undefined) return
    form.removeListItem('items', index)
    showUndo({
      message: t('item.removed'),
      undoLabel: t('common:action.undo'),
      undo: () => form.insertListItem('items', item, index),
    })
  }
  if (items.length === 0) return <Text c="dimmed">{t('item.none')}</Text>
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('item.count', { count: items.length })}
      </Text>
      <ol className={classes.items}>
        {items.map((item, index) => (
          <li key={item.commitmentId} className={classes.item}>
            <ItemHead
              item={item}
              purpose={props.purpose}
              number={index + 1}
              opened={props.opened.has(item.commitmentId)}
              warned={props.findings.some((finding) => finding.itemIndex === index)}
              onToggle={() => props.onToggle(item.commitmentId)}
              onRemove={() => remove(index)}
            />
            {props.opened.has(item.commitmentId) && (
              <ItemFields form={form} purpose={props.purpose} item={item} index={index} />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

type Item = LetterValues['items'][number]

function ItemHead(props: {
  item: Item
  purpose: LetterPurpose
  number: number
  opened: boolean
  warned: boolean
  onToggle: () => void
  onRemove: () => void
}) {
  const { t } = useTranslation('letters')
  const { item, number, opened } = props
  const Chevron = opened ? IconChevronDown : IconChevronRight
  return (
    <div className={classes.itemHead}>
      <UnstyledButton className={classes.unfold} aria-expanded={opened} onClick={props.onToggle}>
        <Chevron size={16} aria-hidden />
        <Text size="sm" fw={600}>
          {number}
        </Text>
        <span>
          <Text size="sm" lineClamp={opened ? undefined : 2}>
            {item.text}
          </Text>
          <Group gap={6}>
            <Text size="xs" c="dimmed">
              {`${t('item.assigned', {
                deadline: item.assignedDeadline === '' ? t('item.noDeadline') : item.assignedDeadline,
              })} · ${t(itemLabel('committedDate', props.purpose))}: ${shortDate(item.committedDate) || '–'}`}
            </Text>
            {props.warned && (
              <IconAlertTriangle
                size={15}
                className={classes.warned}
                role="img"
                aria-label={t('item.hasFindings')}
              />
            )}
          </Group>
        </span>
      </UnstyledButton>
      <Tooltip label={t('item.remove', { number })}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('item.remove', { number })}
          onClick={props.onRemove}
        >
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

const textFields = ['situation', 'product', 'responsible', 'coordinating', 'note', 'text'] as const

function ItemFields(props: { form: LetterFormApi; purpose: LetterPurpose; item: Item; index: number }) {
  const { t } = useTranslation('letters')
  const { form, item, index } = props
  return (
    <Stack gap="xs" pb="sm" pl={24}>
      <Group justify="space-between" align="flex-end">
        <FormDate
          key={form.key(`items.${index}.committedDate`)}
          label={t(itemLabel('committedDate', props.purpose))}
          path={`items.${index}.committedDate`}
          initial={item.committedDate}
          onChange={(date) =>
            form.setFieldValue(`items.${index}.committedDate`, date, { forceUpdate: false })
          }
          w={200}
        />
        <CommitmentLink id={item.commitmentId} />
      </Group>
      {textFields.map((name) => (
        <Textarea
          key={form.key(`items.${index}.${name}`)}
          {...form.getInputProps(`items.${index}.${name}`)}
          label={t(`item.${name}`)}
          autosize
          minRows={1}
          maxRows={10}
        />
      ))}
    </Stack>
  )
}
