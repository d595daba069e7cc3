import { Alert, Button, Group, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { RelatedDraft } from '../../../src-main/contract/directive.ts'
import { documentName } from '../header-line.ts'
import type { Related } from './use-related.ts'

/** Another file that was read looks like a part of this directive: one key makes them one. */
export function RelatedNotice({ related, busy }: { related: Related; busy: boolean }) {
  const { t } = useTranslation('directives')
  const { other } = related
  if (other === null) return null
  return (
    <Alert color="blue" icon={<IconPaperclip size={18} />} title={t('review.related.title')} p="sm">
      <Text size="sm">{t(`review.related.${other.relation}.${other.why}`, { name: nameOf(other) })}</Text>
      <Group gap="sm" mt={6}>
        <Button size="compact-sm" loading={busy} aria-keyshortcuts="g" onClick={related.join}>
          {t('review.related.join')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={related.dismiss}>
          {t('review.related.dismiss')}
        </Button>
      </Group>
    </Alert>
  )

  function nameOf({ relation, fileName, header }: RelatedDraft): string {
    return relation === 'appendix' ? fileName : documentName(header, t)
  }
}
