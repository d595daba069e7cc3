import {
  ActionIcon,
  Anchor,
  Button,
  Code,
  CopyButton,
  Group,
  Stack,
  Text,
  Textarea,
  Tooltip,
} from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { query } from '../client/client.ts'
import { fileSize } from '../ui/file-size.ts'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { TagsField } from '../ui/tags-field.tsx'
import { isUsed, knownTags } from './library-filter.ts'
import { useRemark } from './use-remark.ts'

/** Everything known of a piece of evidence: tags, note, who uses it, and what identifies it. */
export function ItemFacts({ item, items }: { item: LibraryItem; items: readonly LibraryItem[] }) {
  const { t, i18n } = useTranslation('evidence')
  const { t: common } = useTranslation('common')
  return (
    <Stack gap="sm">
      <Tags item={item} known={knownTags(items)} />
      <Note item={item} />
      <Part title={t('column.usedBy')}>
        <Uses item={item} />
      </Part>
      {item.reference !== null && (
        <Part title={t('reference.keptAt')}>
          <Text size="sm">{item.reference.keptAt}</Text>
        </Part>
      )}
      <Part title={t('pane.file')}>
        <Text size="sm">
          {`${fileSize(item.size, common, i18n.language)} · ${t('pane.added', { instant: shortInstant(item.addedAt) })}`}
        </Text>
        <Group gap={4} wrap="nowrap" mt={4}>
          <Code style={{ overflowWrap: 'anywhere' }}>{item.sha256}</Code>
          <CopyButton value={item.sha256}>
            {({ copied, copy }) => (
              <Tooltip label={copied ? t('copied') : t('copyHash', { name: item.name })}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t('copyHash', { name: item.name.slice(0, 80) })}
                  onClick={copy}
                >
                  {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                </ActionIcon>
              </Tooltip>
            )}
          </CopyButton>
        </Group>
      </Part>
    </Stack>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <Text size="sm" fw={500} mb={2}>
        {title}
      </Text>
      {children}
    </div>
  )
}

function Tags({ item, known }: { item: LibraryItem; known: readonly string[] }) {
  const { t } = useTranslation('evidence')
  const remark = useRemark()
  const change = (next: readonly string[]) => {
    for (const tag of next.filter((one) => !item.tags.includes(one))) {
      void remark([item.id], { kind: 'tagged', tag }, { kind: 'untagged', tag }, () =>
        t('tag.added', { tag }),
      )
    }
    for (const tag of item.tags.filter((one) => !next.includes(one))) {
      void remark([item.id], { kind: 'untagged', tag }, { kind: 'tagged', tag }, () =>
        t('tag.removed', { tag }),
      )
    }
  }
  return (
    <TagsField
      label={t('tag.label')}
      placeholder={t('tag.hint')}
      value={item.tags}
      known={known}
      onChange={change}
    />
  )
}

function Note({ item }: { item: LibraryItem }) {
  const { t } = useTranslation(['evidence', 'common'])
  const remark = useRemark()
  const [text, setText] = useState(item.note)
  const changed = text.trim() !== item.note
  const save = () => {
    if (!changed) return
    const before = item.note
    void remark([item.id], { kind: 'note', text }, { kind: 'note', text: before }, () => t('note.saved'))
  }
  return (
    <div>
      <Textarea
        label={t('note.label')}
        autosize
        minRows={2}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={save}
      />
      {changed && (
        <Group justify="flex-end" mt={4}>
          <Button size="compact-sm" onClick={save}>
            {t('common:action.save')}
          </Button>
        </Group>
      )}
    </div>
  )
}

/** The facts that carry it, the letters it came with or is the scan of; a click goes there. */
function Uses({ item }: { item: LibraryItem }) {
  const { t } = useTranslation(['evidence', 'commitments'])
  const facts = useQuery({
    ...query.evidence.facts.queryOptions({ input: { id: item.id } }),
    enabled: item.commitments.length > 0,
  })
  if (!isUsed(item)) {
    return (
      <Text size="sm" c="dimmed">
        {t('use.unused')}
      </Text>
    )
  }
  return (
    <Stack gap={6}>
      {item.directives.map((one) => (
        <Anchor
          key={one.id}
          size="sm"
          renderRoot={(props) => <Link {...props} to="/directives/$id" params={{ id: one.id }} />}
        >
          {one.label}
        </Anchor>
      ))}
      {item.documents.map((one) => (
        <Anchor
          key={one.id}
          size="sm"
          renderRoot={(props) =>
            one.kind === 'letter' ? (
              <Link {...props} to="/letters/$id" params={{ id: one.id }} />
            ) : (
              <Link {...props} to="/reports/$id" params={{ id: one.id }} />
            )
          }
        >
          {one.label === '' ? t(`use.${one.kind}`) : one.label}
        </Anchor>
      ))}
      {(facts.data ?? []).map(({ commitmentId, commitmentText, fact }) => (
        <div key={fact.id}>
          <Anchor
            size="sm"
            lineClamp={2}
            title={commitmentText}
            renderRoot={(props) => <Link {...props} to="/commitments/$id" params={{ id: commitmentId }} />}
          >
            {commitmentText}
          </Anchor>
          <Text size="xs" c="dimmed">
            {`${t(`commitments:fact.${fact.content.kind}`)}, ${shortDate(fact.happenedOn)}`}
          </Text>
        </div>
      ))}
      {item.usedElsewhere && <Text size="sm">{t('use.elsewhere')}</Text>}
    </Stack>
  )
}
