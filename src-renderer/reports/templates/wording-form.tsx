import { Alert, Button, Group, Table, Text, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconRestore } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Template } from '../../../src-main/contract/template.ts'
import { useChange } from '../../client/change.ts'
import { failureText, toFailure } from '../../client/failure.ts'
import { EditorSection } from '../../drafting/editor-section.tsx'
import { currentLanguage } from '../../i18n/language.ts'
import { showDone } from '../../ui/undo-notice.tsx'
import classes from './templates.module.css'
import { fieldLabel } from './wording-fields.ts'

/** The texts part by part, each with its way back to the shipped wording, and what may stand in braces. */
export function WordingForm({ template }: { template: Template }) {
  const { t } = useTranslation(['reports', 'letters', 'common'])
  const { kind, fields } = template
  const [texts, setTexts] = useState(() => Object.fromEntries(fields.map(({ key, text }) => [key, text])))
  const save = useChange(
    (client, wanted: Record<string, string>) => client.templates.saveWording({ kind, texts: wanted }),
    { quiet: true },
  )
  const change = (key: string, text: string) => setTexts({ ...texts, [key]: text })
  const changed = fields.some(({ key, text }) => texts[key] !== text)
  return (
    <div className={classes.columns}>
      <EditorSection title={t('templates.wording')}>
        <Text size="xs" c="dimmed">
          {t('templates.wordingHint')}
        </Text>
        {fields.map(({ key, standard }) => {
          const label = fieldLabel(kind, key, t)
          const value = texts[key] ?? ''
          return (
            <div key={key}>
              <Textarea
                label={label}
                value={value}
                onChange={(event) => change(key, event.currentTarget.value)}
                autosize
                minRows={key.startsWith('heading.') ? 1 : 2}
                maxRows={16}
              />
              {value !== standard && (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  mt={4}
                  leftSection={<IconRestore size={14} aria-hidden />}
                  aria-label={t('templates.resetOf', { part: label })}
                  onClick={() => change(key, standard)}
                >
                  {t('templates.reset')}
                </Button>
              )}
            </div>
          )
        })}
        {save.isError && (
          <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} />}>
            {failureText(toFailure(save.error), currentLanguage())}
          </Alert>
        )}
        <Group className={classes.bar}>
          <Button
            disabled={!changed}
            loading={save.isPending}
            onClick={() => save.mutate(texts, { onSuccess: () => showDone(t('templates.saved')) })}
          >
            {t('common:action.save')}
          </Button>
          <Button
            variant="default"
            onClick={() => setTexts(Object.fromEntries(fields.map(({ key, standard }) => [key, standard])))}
          >
            {t('templates.resetAll')}
          </Button>
        </Group>
      </EditorSection>
      <EditorSection title={t('templates.places')}>
        <Text size="xs" c="dimmed">
          {t('templates.placesHint')}
        </Text>
        <Places places={template.placeholders} />
        <Text size="sm" fw={600} mt="sm">
          {t('templates.wordPlaces')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('templates.wordPlacesHint')}
        </Text>
        <Places places={template.wordPlaceholders} />
      </EditorSection>
    </div>
  )
}

function Places({ places }: { places: Template['placeholders'] }) {
  return (
    <Table className={classes.places}>
      <Table.Tbody>
        {places.map(({ name, meaning }) => (
          <Table.Tr key={name}>
            <Table.Td>
              <code>{`{${name}}`}</code>
            </Table.Td>
            <Table.Td>{meaning}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
