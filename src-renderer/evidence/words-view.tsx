import { Alert, Text } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { failureText } from '../client/failure.ts'
import { currentLanguage } from '../i18n/language.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import classes from './library.module.css'
import { type WordsBlock, wordsBlocks } from './words-blocks.ts'

/** Blocks shown; a workbook of thousands of rows would only slow the screen down. */
const MOST_BLOCKS = 400
const MOST_ROWS = 300

/** The words and tables of a Word or Excel file, as plain text: nothing of the file itself is run or fetched. */
export function WordsView({ id }: { id: string }) {
  const { t } = useTranslation('evidence')
  const preview = useQuery({
    ...query.evidence.preview.queryOptions({ input: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const blocks = useMemo(() => wordsBlocks(preview.data?.text ?? ''), [preview.data])
  if (preview.isPending) return <LoadingState label={t('viewer.loading')} />
  if (preview.isError) return <FailureNotice error={preview.error} onRetry={() => void preview.refetch()} />
  const { failure, truncated } = preview.data
  if (failure !== null) {
    return (
      <Alert color="gray" icon={<IconInfoCircle size={18} />}>
        {failureText(failure, currentLanguage())}
      </Alert>
    )
  }
  const cut = truncated || blocks.length > MOST_BLOCKS || blocks.some(isLong)
  return (
    <div className={classes.words}>
      {blocks.slice(0, MOST_BLOCKS).map((block, index) => (
        // A preview never changes, so places are good names for its blocks.
        <Block key={index} block={block} />
      ))}
      {cut && (
        <Text size="sm" c="dimmed">
          {t('viewer.cut')}
        </Text>
      )}
    </div>
  )
}

function Block({ block }: { block: WordsBlock }) {
  if (block.kind === 'page') return <hr />
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  return (
    <div className={classes.tableBox}>
      <table>
        <tbody>
          {block.rows.slice(0, MOST_ROWS).map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function isLong(block: WordsBlock): boolean {
  return block.kind === 'table' && block.rows.length > MOST_ROWS
}
