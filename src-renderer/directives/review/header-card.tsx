import { Button, Collapse, Group, Paper, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type Dispatch, memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveHeader } from '../../../src-main/contract/directive.ts'
import { DateField } from '../../ui/date-field.tsx'
import type { ReviewAction } from './review-state.ts'

type TextKey = 'documentType' | 'documentNumber' | 'documentSymbol' | 'issuer' | 'signerTitle' | 'signerName'

/** The header values; folded to the subject while nothing needs the clerk's eye. */
export const HeaderCard = memo(function HeaderCard(props: {
  header: DirectiveHeader
  dispatch: Dispatch<ReviewAction>
}) {
  const { t } = useTranslation('directives')
  const { header, dispatch } = props
  const onChange = (change: Partial<DirectiveHeader>) => dispatch({ type: 'header', change })
  const [open, { toggle }] = useDisclosure(needsEye(header))
  const undated = isUndated(header)
  const field = (key: TextKey, description?: string) => (
    <TextInput
      size="xs"
      label={t(`header.${key}`)}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={header[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <Paper p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Text size="sm" lineClamp={open ? undefined : 2} fw={500}>
          {open ? t('header.title') : header.subject || t('header.title')}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          style={{ flexShrink: 0 }}
          rightSection={open ? <IconChevronUp size={14} /> : <IconChevronDown size={14} />}
          aria-expanded={open}
          onClick={toggle}
        >
          {open ? t('header.fold') : t('header.edit')}
        </Button>
      </Group>
      {undated && (
        <Text size="xs" c="light-dark(#6b4500, #f3cf7a)">
          {t('header.dateNeeded')}
        </Text>
      )}
      <Collapse expanded={open}>
        <SimpleGrid cols={3} spacing="xs" verticalSpacing={6} mt={6}>
          {field('documentType')}
          {field('documentNumber')}
          {field('documentSymbol')}
          <DateField
            size="xs"
            label={t('header.documentDate')}
            value={header.documentDate}
            onChange={(documentDate) => onChange({ documentDate })}
          />
          <DateField
            size="xs"
            label={t('header.receivedOn')}
            value={header.receivedOn}
            onChange={(receivedOn) => onChange({ receivedOn })}
          />
          {field('issuer')}
        </SimpleGrid>
        <Textarea
          size="xs"
          mt={6}
          label={t('header.subject')}
          autosize
          minRows={1}
          maxRows={4}
          value={header.subject}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
        <SimpleGrid cols={2} spacing="xs" mt={6}>
          {field('signerTitle')}
          {field('signerName')}
        </SimpleGrid>
      </Collapse>
    </Paper>
  )
})

/** A value that every list and letter prints is missing. */
function needsEye(header: DirectiveHeader): boolean {
  const unnamed = header.documentNumber === '' && header.documentSymbol === ''
  return unnamed || header.issuer === '' || header.subject === '' || isUndated(header)
}

function isUndated(header: DirectiveHeader): boolean {
  return header.documentDate === null && header.receivedOn === null
}
