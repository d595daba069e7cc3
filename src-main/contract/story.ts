import { z } from 'zod'
import { agencyProfile } from './agency.ts'
import { isoDate, requiredText, text } from './common.ts'
import { indicatorProfile, indicatorValue } from './indicator.ts'

const files = z.array(requiredText)

/** The story that the sample data tells: resources/samples/story.json. */
export const story = z.object({
  asOf: isoDate,
  agency: agencyProfile,
  letters: z.array(z.object({ file: requiredText, receivedOn: isoDate })),
  commitments: z.array(
    z.object({
      /** Names the commitment: the letter's file and the path of its clause. */
      file: requiredText,
      path: requiredText,
      clears: z
        .object({
          happenedOn: isoDate,
          person: text,
          work: text,
          time: text,
          responsibility: text,
          product: text,
          authority: text,
        })
        .nullable(),
      assigned: z.object({ happenedOn: isoDate, unit: text, person: text, leader: text }),
      field: requiredText,
      progress: z.array(
        z.object({
          happenedOn: isoDate,
          text: requiredText,
          percent: z.int().nullable(),
          obstacles: text,
          proposals: text,
          evidence: files,
        }),
      ),
      reportedDone: z.object({ happenedOn: isoDate, text, evidence: files }).nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      profile: indicatorProfile,
      values: z.array(
        indicatorValue.pick({ from: true, to: true, numerator: true, denominator: true, note: true }),
      ),
    }),
  ),
  /** What the head commits to in the letter that answers one of the directives. */
  letter: z.object({
    file: requiredText,
    items: z.array(z.object({ path: requiredText, situation: text, committedDate: isoDate, note: text })),
  }),
})
export type Story = z.infer<typeof story>
