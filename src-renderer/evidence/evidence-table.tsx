import {
  ActionIcon,
  Anchor,
  Button,
  Center,
  Code,
  CopyButton,
  Group,
  Table,
  Text,
  Tooltip,
  UnstyledButton,
} from '@mantine/core'
import { IconCheck, IconCopy, IconDeviceFloppy, IconEye } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvidenceUse } from '../../src-main/contract/evidence.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { saveDocument } from '../client/save-document.ts'
import { SortMark } from '../commitments/sort-mark.tsx'
import { fileSize } from '../ui/file-size.ts'
import { shortInstant } from '../ui/parse-date.ts'
import { arrangeEvidence, type EvidenceSort } from './evidence-order.ts'
import { EvidencePreview } from './evidence-preview.tsx'
import classes from './evidence-table.module.css'

/** Rows shown at first and added at a time; thousands at once would hold up typing. */
const PORTION = 200

/** The files as a table that can be sorted; each opens in a preview. */
export function EvidenceTable({ files, search }: { files: readonly EvidenceUse[]; search: string }) {
  const { t } = useTranslation(['evidence', 'common'])
  const [sort, setSort] = useState<{ by: EvidenceSort; descending: boolean }>({
    by: 'addedAt',
    descending: true,
  })
  const [opened, setOpened] = useState<EvidenceUse | null>(null)
  const [limit, setLimit] = useState(PORTION)
  const found = useMemo(() => arrangeEvidence(files, search, sort), [files, search, sort])
  const shown = found.slice(0, limit)
  const sortBy = (by: EvidenceSort) =>
    setSort((now) => ({ by, descending: now.by === by ? !now.descending : false }))

  return (
    <>
      <Table.ScrollContainer minWidth={900}>
        <Table
          className={classes.table}
          stickyHeader
          highlightOnHover
          highlightOnHoverColor="var(--ck-muted)"
        >
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ key, by }) => (
                <Table.Th
                  key={key}
                  aria-sort={by === sort.by ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {by === null ? (
                    t(`column.${key}`)
                  ) : (
                    <UnstyledButton className={classes.sort} onClick={() => sortBy(by)}>
                      {t(`column.${key}`)}
                      <SortMark direction={by === sort.by ? (sort.descending ? 'desc' : 'asc') : null} />
                    </UnstyledButton>
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((file) => (
              <Row key={file.id} file={file} onOpen={() => setOpened(file)} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {found.length > limit && (
        <Center>
          <Button variant="default" onClick={() => setLimit(limit + PORTION)}>
            {t('common:action.more')}
          </Button>
        </Center>
      )}
      {shown.length === 0 && (
        <Text c="dimmed" ta="center" py="lg">
          {t('nothing')}
        </Text>
      )}
      <EvidencePreview file={opened} onClose={() => setOpened(null)} />
    </>
  )
}

const columns = [
  { key: 'name', by: 'name' },
  { key: 'size', by: 'size' },
  { key: 'addedAt', by: 'addedAt' },
  { key: 'usedBy', by: 'usedBy' },
  { key: 'hash', by: null },
  { key: 'actions', by: null },
] as const

function Row({ file, onOpen }: { file: EvidenceUse; onOpen: () => void }) {
  const { t, i18n } = useTranslation('evidence')
  const { t: common } = useTranslation('common')
  return (
    <Table.Tr>
      <Table.Td className={classes.name}>
        <Anchor component="button" type="button" ta="left" onClick={onOpen}>
          {file.name}
        </Anchor>
      </Table.Td>
      <Table.Td className={classes.short}>{fileSize(file.size, common, i18n.language)}</Table.Td>
      <Table.Td className={classes.short}>{shortInstant(file.addedAt)}</Table.Td>
      <Table.Td>
        <Uses file={file} />
      </Table.Td>
      <Table.Td>
        <Hash file={file} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Tooltip label={t('preview')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('open', { name: file.name })}
              onClick={onOpen}
            >
              <IconEye size={18} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t('saveFile')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('saveFileOf', { name: file.name })}
              onClick={() => void saveDocument(routes.evidence(file.id), file.name).catch(notifyFailure)}
            >
              <IconDeviceFloppy size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

const SHOWN_USES = 3

function Uses({ file }: { file: EvidenceUse }) {
  const { t } = useTranslation('evidence')
  const folded = file.commitments.length - SHOWN_USES
  if (file.commitments.length + file.directives.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('unused')}
      </Text>
    )
  }
  return (
    <>
      {file.directives.map((one) => (
        <Anchor
          key={one.id}
          size="sm"
          lineClamp={2}
          title={one.label}
          renderRoot={(props) => <Link {...props} to="/directives/$id" params={{ id: one.id }} />}
        >
          {one.label}
        </Anchor>
      ))}
      {file.commitments.slice(0, SHOWN_USES).map((one) => (
        <Anchor
          key={one.id}
          size="sm"
          lineClamp={2}
          title={one.text}
          renderRoot={(props) => <Link {...props} to="/commitments/$id" params={{ id: one.id }} />}
        >
          {one.text}
        </Anchor>
      ))}
      {folded > 0 && (
        <Text size="sm" c="dimmed">
          {t('moreUses', { count: folded })}
        </Text>
      )}
    </>
  )
}

function Hash({ file }: { file: EvidenceUse }) {
  const { t } = useTranslation('evidence')
  return (
    <Group gap={4} wrap="nowrap">
      <Code title={file.sha256}>{`${file.sha256.slice(0, 8)}…`}</Code>
      <CopyButton value={file.sha256}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? t('copied') : t('copyHash', { name: file.name })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('copyHash', { name: file.name })}
              onClick={copy}
            >
              {copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  )
}
