import {
  IconArrowBackUp,
  IconCalendarPlus,
  IconCalendarQuestion,
  IconCalendarX,
  IconCheck,
  IconChecks,
  IconFileCertificate,
  IconListCheck,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconProgress,
  IconRotateClockwise,
  IconX,
} from '@tabler/icons-react'
import type { FactContent } from '../../src-main/contract/commitment.ts'

/** One picture a kind of fact, so that the eye finds it in a long timeline. */
export const factIcon = {
  clears: IconListCheck,
  progress: IconProgress,
  reportedDone: IconCheck,
  confirmedDone: IconChecks,
  reopened: IconRotateClockwise,
  extensionRequested: IconCalendarQuestion,
  extensionApproved: IconCalendarPlus,
  extensionRefused: IconCalendarX,
  paused: IconPlayerPause,
  resumed: IconPlayerPlay,
  withdrawn: IconX,
  amended: IconPencil,
  retracted: IconArrowBackUp,
  committed: IconFileCertificate,
} satisfies Record<FactContent['kind'], typeof IconCheck>
