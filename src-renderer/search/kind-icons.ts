import {
  IconAddressBook,
  IconBolt,
  IconChecklist,
  IconFileCertificate,
  IconFileImport,
  IconFolder,
  IconHistory,
  IconListDetails,
  IconReportAnalytics,
  IconTargetArrow,
  IconUser,
  type TablerIcon,
} from '@tabler/icons-react'
import type { Section } from './entries.ts'

/** The picture beside each kind of result, as in the sidebar. */
export const kindIcons: Readonly<Record<Section['kind'], TablerIcon>> = {
  recent: IconHistory,
  command: IconBolt,
  directive: IconFileImport,
  commitment: IconChecklist,
  clause: IconListDetails,
  letter: IconFileCertificate,
  report: IconReportAnalytics,
  evidence: IconFolder,
  indicator: IconTargetArrow,
  person: IconUser,
  staff: IconAddressBook,
}
