import { Button, Collapse, Group, Paper, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type Dispatch, memo, type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveHeader } from '../../../src-main/contract/directive.ts'
import type { Extraction } from '../../../src-main/contract/extraction.ts'
import { DateField } from '../../ui/date-field.tsx'
import type { Chosen } from './chosen.ts'
import { HeaderFacts } from './header-facts.tsx'
import type { ReviewAction } from './review-state.ts'

type TextKey = 'documentType' | 'documentNumber' | 'documentSymbol' | 'issuer' | 'signerTitle' | 'signerName'

/**
 * The header values and the documents cited; folded to the subject while nothing needs the clerk's eye. A field and its
 * place in the letter choose each other.
 */
export const HeaderCard = memo(function HeaderCard(props: {
  header: DirectiveHeader
  read: Extraction
  chosen: Chosen | null
  onChoose: (chosen: Chosen) => void
  dispatch: Dispatch<ReviewAction>
}) {
  const { t } = useTranslation('directives')
  const { header, read, chosen, onChoose, dispatch } = props
  const onChange = (change: Partial<DirectiveHeader>) => dispatch({ type: 'header', change })
  const [open, setOpen] = useState(() => needsEye(header))
  const card = useRef<HTMLDivElement>(null)
  const undated = isUndated(header)

  // Chosen in the letter: the card opens and shows the field, which takes the focus.
  useEffect(() => {
    const wanted = chosen?.kind === 'header' ? chosen.field : chosen?.kind === 'base' ? 'bases' : null
    if (wanted === null || card.current?.contains(document.activeElement) === true) return
    setOpen(true)
    return focusWhenOpen(() => {
      const place = card.current?.querySelector(`[data-header="${CSS.escape(wanted)}"]`)
      return place?.querySelector<HTMLElement>('input, textarea, button[data-chosen="true"]') ?? null
    })
  }, [chosen])

  const onFocus = (event: SyntheticEvent) => {
    const target = event.target instanceof Element ? event.target : null
    const field = target?.closest<HTMLElement>('[data-header]')?.dataset['header']
    const base = target?.closest<HTMLElement>('[data-base]')?.dataset['base']
    if (base !== undefined) onChoose({ kind: 'base', index: Number(base) })
    else if (field !== undefined && read.spans[field] !== undefined) onChoose({ kind: 'header', field })
  }
  const field = (key: TextKey) => (
    <Place name={key}>
      <TextInput
        size="xs"
        label={t(`header.${key}`)}
        value={header[key]}
        onChange={(event) => onChange({ [key]: event.currentTarget.value })}
      />
    </Place>
  )
  return (
    <Paper p="sm" ref={card} onFocus={onFocus} style={{ flexShrink: 0 }}>
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
          onClick={() => setOpen(!open)}
        >
          {open ? t('header.fold') : t('header.edit')}
        </Button>
      </Group>
      {!open && (
        <Text size="xs" c="dimmed">
          {summary(read, t)}
        </Text>
      )}
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
          <Place name="documentDate">
            <DateField
              size="xs"
              label={t('header.documentDate')}
              value={header.documentDate}
              onChange={(documentDate) => onChange({ documentDate })}
            />
          </Place>
          <DateField
            size="xs"
            label={t('header.receivedOn')}
            value={header.receivedOn}
            onChange={(receivedOn) => onChange({ receivedOn })}
          />
          {field('issuer')}
        </SimpleGrid>
        <Place name="subject">
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
        </Place>
        <SimpleGrid cols={2} spacing="xs" mt={6}>
          {field('signerTitle')}
          {field('signerName')}
        </SimpleGrid>
        <HeaderFacts read={read} chosenBase={chosen?.kind === 'base' ? chosen.index : null} />
      </Collapse>
    </Paper>
  )
})

function Place({ name, children }: { name: string; children: ReactNode }) {
  return <div data-header={name}>{children}</div>
}

/** Focuses an element as soon as the opening card shows it; returns the way to give up. */
function focusWhenOpen(find: () => HTMLElement | null): () => void {
  let frame = 0
  const look = (left: number) => {
    const element = find()
    element?.focus()
    const there = element !== null && element === document.activeElement
    if (there) element.scrollIntoView({ block: 'nearest' })
    else if (left > 0) frame = requestAnimationFrame(() => look(left - 1))
  }
  look(60)
  return () => cancelAnimationFrame(frame)
}

/** What stands below the fields, in one line. */
function summary(
  { bases, recipients }: Extraction,
  t: ReturnType<typeof useTranslation<'directives'>>['t'],
): string {
  const short = bases.filter(({ inFull }) => !inFull).length
  return [
    bases.length === 0 ? '' : t('header.bases', { count: bases.length }),
    short === 0 ? '' : t('header.notInFull', { count: short }),
    recipients.length === 0 ? '' : t('header.recipients', { count: recipients.length }),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** A value that every list and letter prints is missing. */
function needsEye(header: DirectiveHeader): boolean {
  const unnamed = header.documentNumber === '' && header.documentSymbol === ''
  return unnamed || header.issuer === '' || header.subject === '' || isUndated(header)
}

function isUndated(header: DirectiveHeader): boolean {
  return header.documentDate === null && header.receivedOn === null
}
