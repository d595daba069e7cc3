import { Text, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Extraction } from '../../../src-main/contract/extraction.ts'
import { shortDate } from '../../ui/parse-date.ts'
import classes from './header-facts.module.css'

/** What the reader found around the tasks and nobody has to type: documents cited, addressees, authority to sign. */
export function HeaderFacts({ read, chosenBase }: { read: Extraction; chosenBase: number | null }) {
  const { t } = useTranslation('directives')
  const { bases, recipients, distribution, signingAuthority } = read
  const lines = [
    { name: t('detail.recipients'), value: recipients.join('; ') },
    { name: t('detail.distribution'), value: distribution.join('; ') },
    { name: t('header.signingAuthority'), value: signingAuthority ?? '' },
  ].filter(({ value }) => value !== '')
  return (
    <div className={classes.facts}>
      {bases.length > 0 && (
        <div data-header="bases">
          <Text size="xs" fw={500} mb={2}>
            {t('header.bases', { count: bases.length })}
          </Text>
          <ul className={classes.bases}>
            {bases.map(({ type, number, date, inFull }, index) => (
              <li key={`${type} ${number}`}>
                <UnstyledButton className={classes.base} data-base={index} data-chosen={chosenBase === index}>
                  {date === null
                    ? t('detail.basis', { type, number })
                    : t('detail.basisDated', { type, number, date: shortDate(date) })}
                  <span className={classes.how} data-full={inFull}>
                    {t(inFull ? 'header.inFull' : 'header.short')}
                  </span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lines.length > 0 && (
        <dl className={classes.lines}>
          {lines.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
