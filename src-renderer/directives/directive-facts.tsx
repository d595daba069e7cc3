import { Accordion, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { DirectiveDetail } from '../../src-main/contract/directive.ts'
import { EvidenceChips } from '../evidence/evidence-chips.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import classes from './directive-facts.module.css'

/** Subject, signer, bases and recipients of a registered directive, folded to the subject. */
export function DirectiveFacts({ directive }: { directive: DirectiveDetail }) {
  const { t } = useTranslation('directives')
  const { header } = directive
  const received = header.receivedOn === null ? '' : shortDate(header.receivedOn)
  const signer = [header.signerTitle, header.signerName].filter((part) => part !== '').join(', ')
  const bases = directive.bases.map(({ type, number, date, inFull }) => {
    const cited =
      date === null
        ? t('detail.basis', { type, number })
        : t('detail.basisDated', { type, number, date: shortDate(date) })
    return inFull ? cited : t('detail.basisShort', { cited })
  })
  const facts = [
    { name: t('header.receivedOn'), values: [received] },
    { name: t('detail.signer'), values: [signer] },
    { name: t('detail.recipients'), values: directive.recipients },
    { name: t('detail.bases'), values: bases },
    { name: t('detail.distribution'), values: directive.distribution },
  ].filter(({ values }) => values.some((value) => value !== ''))
  return (
    <Accordion variant="contained" chevronPosition="right" className={classes.facts}>
      <Accordion.Item value="facts">
        <Accordion.Control>
          <Text size="sm" fw={500} lineClamp={2}>
            {header.subject || t('detail.facts')}
          </Text>
        </Accordion.Control>
        <Accordion.Panel>
          <dl className={classes.list}>
            {facts.map(({ name, values }) => (
              <div key={name} className={classes.fact}>
                <dt>{name}</dt>
                <dd>{values.join('; ')}</dd>
              </div>
            ))}
          </dl>
          <Text size="sm" c="dimmed" mt="xs">
            {t('detail.files')}
          </Text>
          <EvidenceChips files={directive.files} />
          <Text size="xs" c="dimmed" mt="xs">
            {t('detail.registered', {
              time: shortInstant(directive.registeredAt),
              file: directive.fileName,
            })}
          </Text>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}
