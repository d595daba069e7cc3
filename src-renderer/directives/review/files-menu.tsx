import { Button, Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconFile,
  IconFileText,
  IconFileTypePdf,
  IconPaperclip,
  IconUnlink,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft } from '../../../src-main/contract/directive.ts'
import { fileSize } from '../../ui/file-size.ts'
import { isScan, type SourcePlace } from './source-place.ts'
import type { Appendix } from './use-appendix.ts'

/** The files of the directive: what the left side shows, and the way to add an appendix. */
export function FilesMenu(props: {
  draft: DirectiveDraft
  place: SourcePlace
  onPlace: (place: SourcePlace) => void
  appendix: Appendix
}) {
  const { t, i18n } = useTranslation('directives')
  const { t: common } = useTranslation('common')
  const { draft, place, onPlace, appendix } = props
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          loading={appendix.busy}
          leftSection={<IconPaperclip size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('review.files.menu', { count: draft.files.length })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {!isScan(draft) && (
          <Menu.Item
            leftSection={<IconFileText size={16} aria-hidden />}
            aria-current={place === 'text'}
            fw={place === 'text' ? 600 : undefined}
            onClick={() => onPlace('text')}
          >
            {t('review.files.text')}
          </Menu.Item>
        )}
        {draft.files.map((file, index) => {
          const isPdf = file.mediaType === 'application/pdf'
          const Icon = isPdf ? IconFileTypePdf : IconFile
          return (
            <Menu.Item
              key={index}
              leftSection={<Icon size={16} aria-hidden />}
              disabled={!isPdf}
              aria-current={place === index}
              fw={place === index ? 600 : undefined}
              onClick={() => onPlace(index)}
            >
              {t(index === 0 ? 'review.files.letter' : 'review.files.appendix', {
                name: file.name,
                number: index,
                size: fileSize(file.size, common, i18n.language),
              })}
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPaperclip size={16} aria-hidden />} onClick={appendix.pick}>
          {t('review.files.add')}
        </Menu.Item>
        {draft.splittable !== null && (
          <Menu.Item leftSection={<IconUnlink size={16} aria-hidden />} onClick={appendix.split}>
            {t('review.related.split', { name: draft.splittable.fileName })}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
