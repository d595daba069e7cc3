import { useTranslation } from 'react-i18next'
import { type Filter, filters } from './entries.ts'
import classes from './palette.module.css'

/** What the palette is narrowed to; Tab in the field goes through it. */
export function FilterBar({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const { t } = useTranslation('search')
  return (
    <div role="radiogroup" aria-label={t('kinds')} className={classes.filters}>
      {filters.map((one) => (
        <button
          key={one ?? 'all'}
          type="button"
          role="radio"
          aria-checked={one === filter}
          tabIndex={-1}
          className={classes.filter}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChange(one)}
        >
          {t(`kind.${one ?? 'all'}`)}
        </button>
      ))}
    </div>
  )
}
