import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RankingFormula, RankingPart } from '../../src-main/contract/ranking.ts'
import { formatNumber } from '../ui/format-number.ts'

/** A formula as it is printed: every part with its bands, the classes, and what happens at the edges. */
export function FormulaWords({ formula }: { formula: RankingFormula }) {
  const { t, i18n } = useTranslation('rankings')
  const number = (value: number) => formatNumber(value, i18n.language, 2)
  const bands = (part: RankingPart) =>
    part.bands
      .toSorted((a, b) => b.from - a.from)
      .map((band) => t('words.band', { from: number(band.from), points: number(band.points) }))
      .join('; ')
  return (
    <>
      <Text size="sm" fw={500}>
        {t('words.by', { what: t(`by.${formula.by}`) })}
      </Text>
      <List size="sm" mt={4}>
        {formula.parts.map((part) => (
          <List.Item key={part.measure}>
            {t(`measure.${part.measure}`)}
            {': '}
            {bands(part)}
            {'. '}
            {part.pointsForNone === null
              ? t('words.noneLeftOut')
              : t('words.noneGets', { points: number(part.pointsForNone) })}
          </List.Item>
        ))}
        {formula.classes.length > 0 && (
          <List.Item>
            {formula.classes
              .toSorted((a, b) => b.from - a.from)
              .map((one) => t('words.class', { name: one.name, from: number(one.from) }))
              .join('; ')}
          </List.Item>
        )}
      </List>
      <Text size="xs" c="dimmed" mt={4}>
        {[t('words.ties'), formula.source === '' ? '' : t('words.source', { source: formula.source })]
          .filter((part) => part !== '')
          .join(' ')}
      </Text>
    </>
  )
}
