import { Kbd } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './palette.module.css'

const hints = [
  { keys: ['↑', '↓'], does: 'move' },
  { keys: ['Enter'], does: 'open' },
  { keys: ['Tab'], does: 'kind' },
  { keys: ['Esc'], does: 'close' },
] as const

/** The keys of the palette, and whether the index is still being made. */
export function KeyHints({ waiting }: { waiting: number }) {
  const { t } = useTranslation('search')
  return (
    <div className={classes.foot}>
      {hints.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}{' '}
          {t(`keys.${does}`)}
        </span>
      ))}
      {waiting > 0 && <span>{t('indexing', { count: waiting })}</span>}
    </div>
  )
}
