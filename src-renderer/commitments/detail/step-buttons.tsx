import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Step } from './use-neighbours.ts'

/** Two buttons to the neighbours in the list; Alt+↑ and Alt+↓ do the same. */
export function StepButtons({ previous, next }: { previous: Step; next: Step }) {
  const { t } = useTranslation('commitments')
  return (
    <>
      <Tooltip label={`${t('detail.previous')} (Alt+↑)`}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t('detail.previous')}
          aria-keyshortcuts="Alt+ArrowUp"
          disabled={previous === null}
          onClick={() => previous?.()}
        >
          <IconChevronUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`${t('detail.next')} (Alt+↓)`}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t('detail.next')}
          aria-keyshortcuts="Alt+ArrowDown"
          disabled={next === null}
          onClick={() => next?.()}
        >
          <IconChevronDown size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}
