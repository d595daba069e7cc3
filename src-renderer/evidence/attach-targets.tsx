import { Stack, Text, TextInput, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { useAttach } from './attach-context.ts'
import { commitmentName, useFoundCommitments } from './find-commitments.ts'
import classes from './library.module.css'

/** Commitments to drop evidence on; each is a button as well, for the keyboard. */
export function AttachTargets({ files }: { files: readonly LibraryItem[] }) {
  const { t } = useTranslation('evidence')
  const attach = useAttach()
  const [search, setSearch] = useState('')
  const found = useFoundCommitments(search)
  return (
    <Stack gap={6}>
      <Text size="sm" c="dimmed">
        {t('attach.targetsHint', { count: files.length })}
      </Text>
      <TextInput
        type="search"
        aria-label={t('attach.findCommitment')}
        placeholder={t('attach.findCommitment')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {found.map((row) => (
        <UnstyledButton
          key={row.id}
          // What is dropped here goes to this commitment; see EvidenceDrop.
          id={`commitment-${row.id}`}
          className={classes.target}
          onClick={() => attach({ files, commitmentId: row.id })}
        >
          <Text size="sm" lineClamp={3}>
            {commitmentName(row)}
          </Text>
        </UnstyledButton>
      ))}
      {found.length === 0 && <Text c="dimmed">{t('attach.noCommitment')}</Text>}
    </Stack>
  )
}
